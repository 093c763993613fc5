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

/** The shape without null; a name is kept unless null hides behind it. */
export function stripNull(shape: Shape, schemas: Schemas): Shape {
  if (!admitsNull(shape, schemas)) return shape;
  if (shape.kind === "ref") return stripNull(resolved(shape, schemas), schemas);
  if (shape.kind !== "union") return unionOf(shape.at, []);
  const rest = hasOwnNull(shape) ? withoutNull(shape) : shape;
  if (rest.kind !== "union") return stripNull(rest, schemas);
  return unionOf(
    rest.at,
    rest.members.map((member) => stripNull(member, schemas)),
  );
}

/** The properties of whatever is object-shaped: an object, a name of one, or several of them at once. */
export function propertiesOf(shape: Shape, schemas: Schemas): readonly Property[] | undefined {
  const objects = objectsOf(shape, schemas, []);
  return objects === undefined ? undefined : mergeProperties(objects.flatMap(({ properties }) => properties));
}

/** The objects that make up an object-shaped shape; undefined for any other. */
export function objectsOf(
  shape: Shape,
  schemas: Schemas,
  seen: readonly string[] = [],
): readonly ObjectShape[] | undefined {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || seen.includes(shape.schema)) return undefined;
      return objectsOf(schema.shape, schemas, [...seen, shape.schema]);
    }
    case "intersection": {
      const parts = shape.members.map((member) => objectsOf(member, schemas, seen));
      return parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : [...all, ...part]), []);
    }
    default:
      return undefined;
  }
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
