import type { Json } from "../../json.js";
import { isList, isObject, member, without, type JsonObject } from "../json-object.js";

/**
 * A property of which no value is valid is one that must be absent, even where it is required: an object that nobody can
 * make is of no use to anybody, and openapi-fetch has no such property in what it reads.
 */
export function withoutImpossibleRequired(schema: JsonObject): JsonObject {
  const required = member(schema, "required");
  const properties = member(schema, "properties") ?? null;
  if (!isList(required) || !isObject(properties)) return schema;
  const possible = required.filter(
    (name) => typeof name !== "string" || !isImpossible(member(properties, name) ?? null),
  );
  if (possible.length === required.length) return schema;
  return { ...without(schema, ["required"]), ...(possible.length === 0 ? {} : { required: possible }) };
}

/** Whether no value is valid, as far as the schema says so itself: `false`, or an empty `enum`. */
export function isImpossible(schema: Json): boolean {
  if (!isObject(schema)) return schema === false;
  const values = member(schema, "enum");
  return isList(values) && values.length === 0;
}
