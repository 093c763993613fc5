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
 * A schema without listed values that its type rules out, as text is no object, and without listed lists and objects, for which no
 * type can stand: what else it says is left. Where it says nothing else they stay, and are told of as what is not known.
 */
export function withPossibleValues(schema: JsonObject): JsonObject {
  if (!telling.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  const typed = isStructured(member(schema, "const") ?? null) ? without(schema, ["const"]) : schema;
  const values = member(typed, "enum");
  if (!isList(values)) return typed;
  const types = typesOf(typed).filter((type) => type !== "null");
  const possible = values.filter((value) => isAllowed(value, types));
  if (possible.length === values.length && !values.some(isStructured)) return typed;
  const areLiterals = possible.some((value) => value !== null) && !possible.some(isStructured);
  return areLiterals ? { ...typed, enum: possible } : without(typed, ["enum"]);
}

/** Between texts, numbers and booleans no difference is made: documents write the one for the other. */
function isAllowed(value: Json, types: readonly string[]): boolean {
  if (types.length === 0 || value === null) return true;
  if (isStructured(value)) return types.includes(isList(value) ? "array" : "object");
  return types.some((type) => type !== "array" && type !== "object");
}

function isStructured(value: Json): boolean {
  return isList(value) || isObject(value);
}
