import type { Json } from "../../json.js";
import { isList, isObject, member, without, type JsonObject } from "../json-object.js";
import { anyOf } from "./any-of.js";
import { isAnnotation } from "./schema-keywords.js";

/** Says what TypeScript cannot tell apart, properties that match a pattern, as what can be any of it. */
export function withFurtherValues(schema: JsonObject): JsonObject {
  return withPatterns(withPossibleItems(schema));
}

/** A tuple without items that can never be there, and a list without any item in the words that openapi-typescript reads. */
function withPossibleItems(schema: JsonObject): JsonObject {
  const first = member(schema, "prefixItems") ?? [];
  if (member(schema, "items") === false && isList(first) && first.length === 0) {
    return { ...without(schema, ["prefixItems"]), items: { enum: [] } };
  }
  const most = member(schema, "maxItems");
  if (!isList(first) || typeof most !== "number" || most > first.length || most < 1) return schema;
  return { ...schema, prefixItems: first.slice(0, most), items: false };
}

function withPatterns(schema: JsonObject): JsonObject {
  const patterns = member(schema, "patternProperties") ?? null;
  if (!isObject(patterns)) return schema;
  const additional = member(schema, "additionalProperties");
  const further = isObject(additional) ? [additional] : [];
  // Names that nothing may have say nothing of the others.
  const matched = Object.keys(patterns)
    .toSorted()
    .map((pattern) => patterns[pattern] ?? true)
    .filter((matching) => matching !== false);
  const plain = without(schema, ["patternProperties"]);
  const all = [...matched, ...further];
  return matched.length === 0
    ? plain
    : { ...plain, additionalProperties: all.some(saysNothing) ? true : anyOf(all, told) };
}

/** What says nothing allows anything. */
function saysNothing(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isAnnotation));
}

/** What a schema says of types, so that two texts of other lengths are one, but not a text and a moment. */
function told(schema: Json): string {
  const limits = /^(?:format|pattern|(?:min|max|exclusive)\w*|multipleOf|uniqueItems)$/;
  return JSON.stringify(schema, (key: string, value: Json) =>
    isAnnotation(key) || (limits.test(key) && value !== "date-time") ? undefined : value,
  );
}
