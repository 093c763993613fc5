import { isObject, member, type JsonObject } from "../json-object.js";
import { assertions, membersOf, typesOf } from "./schema-keywords.js";

/** Keywords that say which properties an object has, or are a type of their own. */
const telling = [
  "$ref",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
];

const shaping = ["type", "items", ...telling];

/**
 * `type: object` alone allows any properties; said aloud, because openapi-typescript takes it for none at all. So does an
 * empty list of properties.
 */
export function withOpenObject(schema: JsonObject): JsonObject {
  if (member(schema, "additionalProperties") === false && isClosedUntyped(schema)) return { ...schema, type: "object" };
  if (telling.some((keyword) => Object.hasOwn(schema, keyword) && !isSilent(schema, keyword))) return schema;
  const properties = member(schema, "properties");
  const isEmpty = isObject(properties) && Object.keys(properties).length === 0;
  const types = typesOf(schema);
  // Readers take items without a type for anything at all.
  const isList = Object.hasOwn(schema, "items") || Object.hasOwn(schema, "prefixItems");
  if (types.length === 0 && isList) return { ...schema, type: "array" };
  if (types.length === 0 && isEmpty) return { ...schema, type: "object", additionalProperties: true };
  if (!types.includes("object") || (isObject(properties) && !isEmpty)) return schema;
  return { ...schema, additionalProperties: true };
}

/** Whether a keyword is an `allOf` of which no part says anything but, perhaps, a description. */
function isSilent(schema: JsonObject, keyword: string): boolean {
  const parts = keyword === "allOf" ? membersOf(schema, keyword) : [];
  return parts.length > 0 && parts.every((part) => isObject(part) && Object.keys(assertions(part)).length === 0);
}

/**
 * Whether `additionalProperties: false` stands without another word of shape: an object without properties, which readers take
 * for anything.
 */
function isClosedUntyped(schema: JsonObject): boolean {
  const present = shaping.filter((keyword) => Object.hasOwn(schema, keyword));
  if (Object.keys(member(schema, "properties") ?? {}).length > 0) return false;
  return present.length === 1;
}
