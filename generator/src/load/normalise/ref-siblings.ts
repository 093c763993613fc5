import { member, pick, without, type JsonObject } from "../json-object.js";
import { isAnnotation, membersOf } from "./schema-keywords.js";
import type { Dialect } from "../read/version.js";

/**
 * What stands beside a `$ref`. In 3.1 it counts, so anything but annotations becomes an `allOf` with the `$ref` (many
 * readers drop it otherwise). In 3.0 it is to be ignored; annotations and `nullable` are kept because people mean them.
 */
export function withoutRefSiblings(schema: JsonObject, dialect: Dialect): JsonObject {
  const ref = member(schema, "$ref");
  if (ref === undefined) return schema;
  const isHarmless = (key: string): boolean => key === "$ref" || isAnnotation(key);
  if (Object.keys(schema).every(isHarmless)) return schema;
  if (dialect === "3.0") return pick(schema, isHarmless);
  return { ...without(schema, ["$ref"]), allOf: [{ $ref: ref }, ...membersOf(schema, "allOf")] };
}
