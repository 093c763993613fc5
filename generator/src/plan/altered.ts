import type { ObjectShape, Shape } from "../model/model.js";
import { variantsOf, type Schemas } from "../model/resolution.js";

/**
 * Whether openapi-fetch's types say something else of a shape than `schema.ts` (openapi-typescript-helpers, `Readable` and
 * `Writable`): a tuple is a list for them, a property that can only be null is left out, and of what is an object and
 * something else at once they see the methods.
 */
export function isAltered(shape: Shape, schemas: Schemas): boolean {
  return isNothing(shape, schemas) || holdsAltered(shape, schemas, new Set());
}

function holdsAltered(shape: Shape, schemas: Schemas, seen: ReadonlySet<string>): boolean {
  const inner = (one: Shape): boolean => holdsAltered(one, schemas, seen);
  switch (shape.kind) {
    case "tuple":
      return true;
    case "array":
      return inner(shape.items);
    case "object":
      return valuesOf(shape).some((value) => isNothing(value, schemas) || inner(value));
    case "union":
      return shape.members.some(inner);
    case "intersection":
      return shape.members.some((member) => !isObjects(member, schemas) || inner(member));
    case "wire":
      return inner(shape.shape);
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || seen.has(shape.schema)) return false;
      return holdsAltered(schema.shape, schemas, new Set([...seen, shape.schema]));
    }
    default:
      return false;
  }
}

/** The shapes of what an object holds. What may hold nothing is written with `never`. */
function valuesOf({ at, properties, additional }: ObjectShape): readonly Shape[] {
  const shapes = [...properties.map(({ shape }) => shape), ...(additional ? [additional] : [])];
  return shapes.length === 0 ? [{ kind: "never", at }] : shapes;
}

/** Whether there is no value but null. */
function isNothing(shape: Shape, schemas: Schemas): boolean {
  return variantsOf(shape, schemas).every(({ kind }) => kind === "null" || kind === "never");
}

function isObjects(shape: Shape, schemas: Schemas): boolean {
  return variantsOf(shape, schemas).every(({ kind }) => kind === "object" || kind === "intersection");
}
