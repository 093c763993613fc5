import type { ObjectShape, Property, Shape } from "../model/model.js";
import type { Schemas } from "../model/resolution.js";

/** Whether an object may, in any of its cases, have properties that it does not name. */
export function isOpen(shape: Shape, schemas: Schemas): boolean {
  return anyObjects(shape, schemas, new Set()).some(({ additional }) => additional !== undefined);
}

/** Whether an object says, in any of its cases, what the properties are that it does not name. */
export function saysFurther(shape: Shape, schemas: Schemas): boolean {
  return anyObjects(shape, schemas, new Set()).some(({ additional }) => additional && additional.kind !== "unknown");
}

/** The properties that an object names in any of its cases. */
export function namedIn(shape: Shape, schemas: Schemas): readonly Property[] {
  return anyObjects(shape, schemas, new Set()).flatMap(({ properties }) => properties);
}

function anyObjects(shape: Shape, schemas: Schemas, seen: Set<string>): readonly ObjectShape[] {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "union":
    case "intersection":
      return shape.members.flatMap((member) => anyObjects(member, schemas, seen));
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || seen.has(shape.schema)) return [];
      seen.add(shape.schema);
      return anyObjects(schema.shape, schemas, seen);
    }
    default:
      return [];
  }
}
