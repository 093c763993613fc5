import type { Json } from "../../json.js";

/**
 * A schema of what any of these allow, each said once: the only one itself, and `true` for none.
 *
 * @param textOf Gives the same text for schemas of which one is enough; the last of them is taken.
 */
export function anyOf(schemas: readonly Json[], textOf: (schema: Json) => string): Json {
  const distinct = [...new Map(schemas.map((schema) => [textOf(schema), schema])).values()];
  const [only, second] = distinct;
  return second === undefined ? (only ?? true) : { anyOf: distinct };
}
