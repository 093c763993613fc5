import type { ObjectShape, Property, Schema, Shape, TupleShape } from "./model.js";
import { hasOwnNull, unionOf, withoutNull } from "./shape-algebra.js";

/** Named schemas by name. */
export type Schemas = ReadonlyMap<string, Schema>;

/** The shape behind a name, or the shape itself. A name that only leads back to itself is never. */
export function resolved(shape: Shape, schemas: Schemas): Shape {
  const seen = new Set<string>();
  let current = shape;
  while (current.kind === "ref") {
    const schema = schemas.get(current.schema);
    if (schema === undefined || seen.has(current.schema)) return { kind: "never", at: shape.at };
    seen.add(current.schema);
    current = schema.shape;
  }
  return current;
}

/** The shapes of all items of a tuple. */
export function itemsOf({ items, rest }: TupleShape): readonly Shape[] {
  return rest === undefined ? items : [...items, rest];
}

/** The kinds of value that a shape admits, names followed, each once; an intersection is what its members have in common. */
export function variantsOf(shape: Shape, schemas: Schemas, seen: Set<string> = new Set<string>()): readonly Shape[] {
  if (shape.kind === "union") return shape.members.flatMap((member) => variantsOf(member, schemas, seen));
  if (shape.kind !== "ref") return [shape];
  const schema = schemas.get(shape.schema);
  if (schema === undefined || seen.has(shape.schema)) return [];
  seen.add(shape.schema);
  return variantsOf(schema.shape, schemas, seen);
}

/** Whether null is among the values of a shape, names followed. */
export function admitsNull(shape: Shape, schemas: Schemas): boolean {
  return variantsOf(shape, schemas).some(({ kind }) => kind === "null");
}

/**
 * The shape without null; a name is kept unless null hides behind it.
 *
 * @param known What named schemas are without it, each found once: they may hold each other in very many ways.
 */
export function stripNull(shape: Shape, schemas: Schemas, known: Map<string, Shape> = new Map<string, Shape>()): Shape {
  if (!admitsNull(shape, schemas)) return shape;
  if (shape.kind === "ref") {
    const before = known.get(shape.schema);
    if (before !== undefined) return before;
    known.set(shape.schema, { kind: "never", at: shape.at }); // while it is found: one that holds itself adds nothing
    const stripped = stripNull(resolved(shape, schemas), schemas, known);
    known.set(shape.schema, stripped);
    return stripped;
  }
  if (shape.kind !== "union") return unionOf(shape.at, []);
  const rest = hasOwnNull(shape) ? withoutNull(shape) : shape;
  if (rest.kind !== "union") return stripNull(rest, schemas, known);
  return unionOf(
    rest.at,
    rest.members.map((member) => stripNull(member, schemas, known)),
  );
}

/** The properties of whatever is object-shaped: an object, a name of one, or several of them at once. */
export function propertiesOf(shape: Shape, schemas: Schemas): readonly Property[] | undefined {
  const objects = objectsOf(shape, schemas);
  return objects === undefined ? undefined : mergeProperties(objects.flatMap(({ properties }) => properties));
}

/**
 * The objects that make up an object-shaped shape, each where it stands first and last; undefined for any other.
 *
 * @param known Those of named schemas; undefined while they are found, and for good where a schema is made up of itself
 */
export function objectsOf(
  shape: Shape,
  schemas: Schemas,
  known: Map<string, readonly ObjectShape[] | undefined> = new Map<string, readonly ObjectShape[] | undefined>(),
): readonly ObjectShape[] | undefined {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || known.has(shape.schema)) return known.get(shape.schema);
      known.set(shape.schema, undefined);
      const objects = objectsOf(schema.shape, schemas, known);
      known.set(shape.schema, objects);
      return objects;
    }
    case "intersection": {
      const parts = shape.members.map((member) => objectsOf(member, schemas, known));
      return parts.includes(undefined) ? undefined : firstAndLast(parts.flatMap((part) => part ?? []));
    }
    default:
      return undefined;
  }
}

/** Each object at most twice: what it says stands where it is said first, and is taken as it is said last. */
export function firstAndLast(objects: readonly ObjectShape[]): readonly ObjectShape[] {
  const last = new Map(objects.map((object, index) => [object, index]));
  const seen = new Set<ObjectShape>();
  return objects.filter((object, index) => {
    const isKept = !seen.has(object) || last.get(object) === index;
    seen.add(object);
    return isKept;
  });
}

/** Each property once, where it first stands, as it is described last; required if any of its descriptions says so. */
export function mergeProperties(properties: readonly Property[]): readonly Property[] {
  const merged = new Map<string, Property>();
  for (const property of properties) {
    const required = property.required || (merged.get(property.wireName)?.required ?? false);
    merged.set(property.wireName, { ...property, required });
  }
  return [...merged.values()];
}
