import { childPointer, type Pointer } from "../json.js";
import type { Api, Property, Shape } from "../model/model.js";
import { itemsOf } from "../model/resolution.js";
import { camelCase } from "./casing.js";
import type { LocatedClaim } from "./collisions.js";
import { parserClaim } from "./export-claims.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";
import { siblingNames } from "./sibling-names.js";

/** Property names of models by place in the document, and the parsers of those that hold JSON text. */
export interface PropertyNames {
  readonly names: ReadonlyMap<Pointer, string>;
  /** By the name of the property, sorted. */
  readonly parsers: ReadonlyMap<string, LocatedClaim>;
  readonly given: GivenNames;
}

/**
 * Names the properties of every object in the API's schemas, parameters, bodies and answers. Objects that stand in one list,
 * such as the members of `allOf`, are named together: their order counts for nothing, and a value can be several of them.
 */
export function nameProperties(api: Api, options: NameOptions): PropertyNames {
  const isRecasing = options.properties === "camel";
  const standing = isRecasing ? standingNames(options) : new Map<string, string>();
  const named = [...grouped(objectsOf(api).flat())].flatMap(([owner, properties]) => {
    const wireNames = new Set(properties.map(({ wireName }) => wireName));
    const former = (wireName: string): string | undefined => standing.get(propertyKey(owner, wireName));
    const names = siblingNames([...wireNames], options.properties, former);
    return properties.map((property) => ({ property, name: names.get(property.wireName) ?? property.wireName }));
  });
  const forms = new Set(api.operations.flatMap(({ body }) => (body?.encoding === "form" ? [body.at] : [])));
  const parsed = new Map(
    named.filter(({ property }) => property.json).map(({ name, property }) => [name, property.at]),
  );
  return {
    names: new Map(named.map(({ property, name }) => [property.at, name])),
    parsers: new Map([...parsed.keys()].toSorted().map((name) => [name, parserClaim(name, parsed.get(name) ?? "#")])),
    given: new Map(
      named
        .filter((one) => isRecasing && isRecased(one) && !isFormField(one.property, forms))
        .map(({ property, name }) => [propertyKey(ownerOf(property), property.wireName), name]),
    ),
  };
}

/** Whether a property could be called other than on the wire. One that could not keeps its name whatever comes to stand beside it. */
function isRecased({ property: { wireName }, name }: { readonly property: Property; readonly name: string }): boolean {
  return name !== wireName || camelCase(wireName) !== wireName;
}

/** Whether a property is a form's field, which is a param of its own. */
function isFormField({ at }: Property, forms: ReadonlySet<Pointer>): boolean {
  if (!at.startsWith("#/paths/")) return false;
  for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1))
    if (forms.has(at.slice(0, end))) return true;
  return false;
}

function grouped(properties: readonly Property[]): ReadonlyMap<Pointer, readonly Property[]> {
  const groups = new Map<Pointer, Property[]>();
  for (const property of properties) {
    const owner = ownerOf(property);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [property]);
    else group.push(property);
  }
  return groups;
}

/** Where the object of a property stands, but for which one in a list it is. */
function ownerOf({ at }: Property): Pointer {
  const owner = at.slice(0, at.lastIndexOf("/"));
  return owner.replaceAll(/\/(allOf|anyOf|oneOf|prefixItems|parameters)\/\d+(?=\/)/g, "/$1");
}

function propertyKey(owner: Pointer, wireName: string): string {
  return `property ${childPointer(owner, wireName)}`;
}

/** The properties of every object, object by object. */
function objectsOf(api: Api): readonly (readonly Property[])[] {
  const shapes = [
    ...api.schemas.map(({ shape }) => shape),
    ...api.operations.flatMap(({ parameters, body, success, pagination }) => [
      ...parameters.map(({ shape }) => shape),
      ...(body ? [body.shape, ...body.fields.map(({ shape }) => shape)] : []),
      ...("shape" in success ? [success.shape] : []),
      ...(pagination ? [pagination.item] : []),
    ]),
  ];
  return shapes.flatMap(objectsIn);
}

function objectsIn(shape: Shape): readonly (readonly Property[])[] {
  switch (shape.kind) {
    case "object":
      return [
        shape.properties,
        ...shape.properties.flatMap((property) => objectsIn(property.shape)),
        ...(shape.additional ? objectsIn(shape.additional) : []),
      ];
    case "array":
      return objectsIn(shape.items);
    case "tuple":
      return itemsOf(shape).flatMap(objectsIn);
    case "union":
    case "intersection":
      return shape.members.flatMap(objectsIn);
    default:
      return [];
  }
}
