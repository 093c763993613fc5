import type { Pointer } from "../json.js";
import type { Api, Property, Shape } from "../model/model.js";
import { camelCase, isIdentifier, pascalCase } from "./casing.js";
import { fingerprint, settle, type Claim } from "./claims.js";
import { reservedValues } from "./reserved.js";

/** Property names of models by place in the document, and the functions that parse JSON text by property name. */
export interface PropertyNames {
  readonly names: ReadonlyMap<Pointer, string>;
  readonly parsers: ReadonlyMap<string, string>;
}

/** A property's name: the document's, or re-cased where that gives an identifier no sibling wants. */
export function propertyName(wireName: string, siblings: readonly string[], casing: "camel" | "preserve"): string {
  if (casing === "preserve") return wireName;
  const name = camelCase(wireName);
  const taken = siblings.filter((sibling) => sibling !== wireName && [sibling, camelCase(sibling)].includes(name));
  return isIdentifier(name) && taken.length === 0 ? name : wireName;
}

/**
 * Names the properties of every object in the API's schemas, parameters, bodies and answers.
 *
 * @param exported Names that the parsers cannot have.
 */
export function nameProperties(api: Api, casing: "camel" | "preserve", exported: readonly string[]): PropertyNames {
  const properties = objectsOf(api).flatMap((siblings) => {
    const wireNames = siblings.map(({ wireName }) => wireName);
    return siblings.map((property) => ({ property, name: propertyName(property.wireName, wireNames, casing) }));
  });
  const parsed = properties.filter(({ property }) => property.json).map(({ name }) => name);
  return {
    names: new Map(properties.map(({ property, name }) => [property.at, name])),
    parsers: parserNames([...new Set(parsed)].toSorted(), exported),
  };
}

function parserNames(properties: readonly string[], exported: readonly string[]): ReadonlyMap<string, string> {
  const taken = [...reservedValues, ...exported].map((name): Claim => ({
    key: `taken ${name}`,
    wanted: name,
    chosen: true,
    instead: name,
  }));
  const claims = properties.map((key): Claim => {
    const wanted = `parse${pascalCase(key)}`;
    return { key, wanted, chosen: false, instead: `${wanted}_${fingerprint(key)}` };
  });
  const { names } = settle([...claims, ...taken]);
  return new Map(properties.map((property) => [property, names.get(property) ?? property]));
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
      return shape.items.flatMap(objectsIn);
    case "union":
    case "intersection":
      return shape.members.flatMap(objectsIn);
    default:
      return [];
  }
}
