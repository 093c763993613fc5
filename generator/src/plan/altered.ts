import type { Api, ObjectShape, Shape } from "../model/model.js";
import { variantsOf } from "../model/resolution.js";
import { listsMeet } from "./meeting-lists.js";

/**
 * Tells whether openapi-fetch's types say something else of a shape than `schema.ts` (openapi-typescript-helpers, `Readable` and
 * `Writable`): a tuple is a list for them, a property that can only be null is left out, of what is an object and something
 * else at once they see the methods, and of what is two lists at once the items of one.
 */
export function alterationTest(api: Api): (shape: Shape) => boolean {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const altered = new Set<string>();
  for (let before = -1; before !== altered.size;) {
    before = altered.size;
    for (const [name, { shape }] of schemas) if (isAltered(shape)) altered.add(name);
  }
  return isAltered;

  function isAltered(shape: Shape): boolean {
    switch (shape.kind) {
      case "tuple":
      case "null":
      case "never":
        return true;
      case "array":
        return isAltered(shape.items);
      case "object":
        return valuesOf(shape).some(isAltered);
      case "union":
        return shape.members.some((member) => member.kind !== "null" && isAltered(member));
      case "intersection":
        return (
          listsMeet(shape.members, schemas) || shape.members.some((member) => !isObjects(member) || isAltered(member))
        );
      case "wire":
        return isAltered(shape.shape);
      case "ref":
        return altered.has(shape.schema);
      default:
        return false;
    }
  }

  /** Nothing is null and an object at once. */
  function isObjects(shape: Shape): boolean {
    return variantsOf(shape, schemas).every(({ kind }) => ["object", "intersection", "null"].includes(kind));
  }
}

/** The shapes of what an object holds. What may hold nothing is written with `never`. */
function valuesOf({ at, properties, additional }: ObjectShape): readonly Shape[] {
  const shapes = [...properties.map(({ shape }) => shape), ...(additional ? [additional] : [])];
  return shapes.length === 0 ? [{ kind: "never", at }] : shapes;
}
