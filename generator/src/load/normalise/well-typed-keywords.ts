import type { Json } from "../../json.js";
import { isList, isObject, member, type JsonObject } from "../json-object.js";
import { isAnnotation } from "./schema-keywords.js";

const knownTypes: ReadonlySet<Json> = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);

const isSchema = (value: Json): boolean => isObject(value) || typeof value === "boolean";
const isSchemaMap = (value: Json): boolean => isObject(value) && Object.values(value).every(isSchema);
const isSchemaList = (value: Json): boolean => isList(value) && value.length > 0 && value.every(isSchema);
const isString = (value: Json): boolean => typeof value === "string";
const isNumber = (value: Json): boolean => typeof value === "number";
const isBoolean = (value: Json): boolean => typeof value === "boolean";
const isStringList = (value: Json): boolean => isList(value) && value.every(isString);
const isDiscriminator = (value: Json): boolean => isObject(value) && isString(member(value, "propertyName") ?? null);

/** What each keyword must hold to mean anything. `nullable` and exclusive bounds are judged where they are rewritten. */
const wellTyped: Readonly<Record<string, (value: Json) => boolean>> = {
  $ref: isString,
  title: isString,
  description: isString,
  format: isString,
  pattern: isString,
  contentMediaType: isString,
  deprecated: isBoolean,
  readOnly: isBoolean,
  writeOnly: isBoolean,
  minLength: isNumber,
  maxLength: isNumber,
  minimum: isNumber,
  maximum: isNumber,
  multipleOf: isNumber,
  minItems: isNumber,
  maxItems: isNumber,
  minProperties: isNumber,
  maxProperties: isNumber,
  required: isStringList,
  enum: isList,
  properties: isSchemaMap,
  patternProperties: isSchemaMap,
  additionalProperties: isSchema,
  items: isSchema,
  not: isSchema,
  prefixItems: isSchemaList,
  allOf: isSchemaList,
  anyOf: isSchemaList,
  oneOf: isSchemaList,
  discriminator: isDiscriminator,
};

/**
 * Leaves out what has no meaning, so that later stages need not doubt what they read: keywords with a value of the wrong
 * kind (the validator has warned about them) and unknown types. `$defs` goes too: what is used of it has been hoisted.
 */
export function withWellTypedKeywords(schema: JsonObject): JsonObject {
  if (isPlain(schema)) return withoutBooleanParts(schema);
  const entries = Object.entries(schema).filter(([key, value]) => key !== "type" && hasMeaning(key, value));
  const type = knownType(member(schema, "type") ?? []);
  const members = Object.fromEntries(entries);
  return withoutBooleanParts(type === undefined ? members : { type, ...members });
}

/** Whether all that a schema says has a meaning, and its type comes first of what it asserts, as in what is made anew. */
function isPlain(schema: JsonObject): boolean {
  const keys = Object.keys(schema);
  const type = member(schema, "type");
  const isTypeFirst = type === undefined || (isString(type) && keys.find((key) => !isAnnotation(key)) === "type");
  return (
    isTypeFirst &&
    (type === undefined || knownTypes.has(type)) &&
    keys.every((key) => hasMeaning(key, schema[key] ?? null))
  );
}

function hasMeaning(key: string, value: Json): boolean {
  const check = Object.hasOwn(wellTyped, key) ? wellTyped[key] : undefined;
  return key !== "$defs" && (check === undefined || check(value));
}

/** One type as a string, several as a list without repetition. */
function knownType(type: Json): Json | undefined {
  const known = [...new Set(isList(type) ? type : [type])].filter((name) => knownTypes.has(name));
  return known.length < 2 ? known[0] : known;
}

/** In `allOf`, `true` adds nothing, and `false` is spelled as an object because not every reader expects it there. */
function withoutBooleanParts(schema: JsonObject): JsonObject {
  const parts = member(schema, "allOf");
  if (!isList(parts) || parts.every(isObject)) return schema;
  const kept = parts.filter((part) => part !== true).map((part) => (part === false ? { not: {} } : part));
  return { ...schema, allOf: kept };
}
