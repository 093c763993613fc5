import type { Json } from "../../json.js";
import { isList, isObject, member, without, type JsonObject } from "../json-object.js";
import { typesOf } from "./schema-keywords.js";

/** Keywords that tell what a value is. */
const telling = [
  "type",
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "properties",
  "additionalProperties",
  "items",
  "prefixItems",
];

/**
 * A schema without listed lists and objects, for which no type can stand: those that its type rules out are no values of it, and
 * of others, what else it says is left. Where it says nothing else they stay, and are told of as what is not known.
 */
export function withPossibleValues(schema: JsonObject): JsonObject {
  if (!telling.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  const typed = isStructured(member(schema, "const") ?? null) ? without(schema, ["const"]) : schema;
  const values = member(typed, "enum");
  if (!isList(values) || !values.some(isStructured)) return typed;
  const possible = values.filter((value) => isAllowed(value, typesOf(typed)));
  const areLiterals = possible.length > 0 && !possible.some(isStructured);
  return areLiterals ? { ...typed, enum: possible } : without(typed, ["enum"]);
}

function isAllowed(value: Json, types: readonly string[]): boolean {
  return types.length === 0 || !isStructured(value) || types.includes(isList(value) ? "array" : "object");
}

function isStructured(value: Json): boolean {
  return isList(value) || isObject(value);
}
