import type { Json } from "../../json.js";
import { isList, isObject, member, without, type JsonObject } from "../json-object.js";
import { isAnnotation, membersOf, typesOf } from "./schema-keywords.js";

/** Where stands what further properties are alone, which a form has a param for. */
const furtherKey = "x-further-alone";

/**
 * Says what TypeScript cannot tell apart as what can be any of it: properties that match a pattern, and further properties
 * beside named ones of other types, which an index signature would contradict.
 */
export function withFurtherValues(schema: JsonObject): JsonObject {
  return withFurtherProperties(withPatterns(withPossibleItems(schema)));
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
  return matched.length === 0 ? plain : { ...plain, additionalProperties: anyOf([...matched, ...further]) };
}

/** Further objects or lists are left apart from named scalars: what is read of them keeps its type, and nobody writes both. */
function isScalar(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const values = member(schema, "enum") ?? [member(schema, "const") ?? {}];
  if (isList(values) && values.every((value) => Object(value) !== value)) return true;
  const alternatives = [...membersOf(schema, "anyOf"), ...membersOf(schema, "oneOf")];
  if (alternatives.length > 0) return alternatives.every(isScalar);
  const types = typesOf(schema);
  return types.length > 0 && types.every((type) => type !== "object" && type !== "array");
}

function withFurtherProperties(schema: JsonObject): JsonObject {
  const properties = member(schema, "properties") ?? null;
  const additional = member(schema, "additionalProperties") ?? null;
  if (!isObject(properties) || !isScalar(additional)) return schema;
  const named = Object.keys(properties)
    .toSorted()
    .map((name) => properties[name] ?? true);
  const widened = anyOf([additional, ...named]);
  const told = isObject(widened) ? { ...widened, [furtherKey]: additional } : widened;
  return { ...schema, additionalProperties: told };
}

/** Any of these schemas, each once; what says nothing allows anything. */
function anyOf(schemas: readonly Json[]): Json {
  if (schemas.some(saysNothing)) return true;
  const distinct = new Map(schemas.map((schema) => [told(schema), schema]));
  const [only, second] = [...distinct.values()];
  return second === undefined ? (only ?? true) : { anyOf: [...distinct.values()] };
}

function saysNothing(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isAnnotation));
}

/** What a schema says of types, so that two texts of other lengths are one. */
function told(schema: Json): string {
  const limits = /^(?:format|pattern|(?:min|max|exclusive)\w*|multipleOf|uniqueItems)$/;
  return JSON.stringify(schema, (key: string, value: Json) =>
    isAnnotation(key) || limits.test(key) ? undefined : value,
  );
}
