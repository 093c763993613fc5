import { isList, member, without, type JsonObject } from "../json-object.js";
import { allowsNull, annotations, assertions, membersOf, typesOf } from "./schema-keywords.js";

const nullSchema: JsonObject = { type: "null" };

/**
 * OpenAPI 3.0's `nullable: true` in the words of 3.1: `null` among the types, the members or the values. A list of values
 * beside `type: [string, "null"]` has null too: read strictly it forbids it, but whoever writes so answers with it.
 */
export function withoutNullable(schema: JsonObject): JsonObject {
  if (!Object.hasOwn(schema, "nullable")) return typesOf(schema).includes("null") ? withNullListed(schema) : schema;
  const plain = without(schema, ["nullable"]);
  return member(schema, "nullable") === true ? orNull(plain) : plain;
}

function orNull(schema: JsonObject): JsonObject {
  const union = soleUnion(schema);
  if (union !== undefined) return withNullMember(schema, union);
  if (member(schema, "$ref") !== undefined || hasComposition(schema)) return besideNull(schema);
  return withNullValue(withNullType(schema));
}

/** `anyOf` or `oneOf`, where a schema says nothing else that a null would have to match as well. */
function soleUnion(schema: JsonObject): "anyOf" | "oneOf" | undefined {
  const others = Object.keys(assertions(schema));
  const [only] = others;
  return others.length === 1 && (only === "anyOf" || only === "oneOf") ? only : undefined;
}

function hasComposition(schema: JsonObject): boolean {
  return (["allOf", "anyOf", "oneOf"] as const).some((keyword) => membersOf(schema, keyword).length > 0);
}

function withNullMember(schema: JsonObject, union: "anyOf" | "oneOf"): JsonObject {
  const members = membersOf(schema, union);
  return members.some(allowsNull) ? schema : { ...schema, [union]: [...members, nullSchema] };
}

/** Annotations stay outside, where whoever reads the schema looks for them. */
function besideNull(schema: JsonObject): JsonObject {
  const inner = assertions(schema);
  const [part, ...more] = membersOf(inner, "allOf");
  const sole = Object.keys(inner).length === 1 && part !== undefined && more.length === 0;
  return { ...annotations(schema), oneOf: [sole ? part : inner, nullSchema] };
}

/** The type is implied where it is not given; where nothing implies one, null is allowed already. */
function withNullType(schema: JsonObject): JsonObject {
  const given = typesOf(schema);
  const types = given.length > 0 ? given : impliedType(schema);
  if (types.length === 0 || types.includes("null")) return schema;
  return { ...schema, type: [...types, "null"] };
}

function impliedType(schema: JsonObject): readonly string[] {
  if (Object.hasOwn(schema, "properties") || Object.hasOwn(schema, "additionalProperties")) return ["object"];
  return Object.hasOwn(schema, "items") ? ["array"] : [];
}

function withNullValue(schema: JsonObject): JsonObject {
  const constant = member(schema, "const");
  if (constant !== undefined && constant !== null) return { ...without(schema, ["const"]), enum: [constant, null] };
  return withNullListed(schema);
}

function withNullListed(schema: JsonObject): JsonObject {
  const values = member(schema, "enum");
  return isList(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
}
