import type { Json } from "../../json.js";
import { isList, isObject, member, pick, type JsonObject } from "../json-object.js";

/**
 * Keywords that describe a value without restricting it: they stay where they are when a schema is taken apart. So does
 * `nullable`, which widens whatever the parts say.
 */
const annotationNames: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "$anchor",
  "$id",
  "$schema",
  "nullable",
]);

/** Whether a keyword only describes. */
export function isAnnotation(keyword: string): boolean {
  return annotationNames.has(keyword) || keyword.startsWith("x-");
}

/** The annotations of a schema. */
export function annotations(schema: JsonObject): JsonObject {
  return pick(schema, isAnnotation);
}

/** What a schema says besides its annotations. */
export function assertions(schema: JsonObject): JsonObject {
  return pick(schema, (key) => !isAnnotation(key));
}

/** The types that a schema allows by `type`; empty if it does not say. */
export function typesOf(schema: JsonObject): readonly string[] {
  const type = member(schema, "type");
  if (typeof type === "string") return [type];
  return isList(type) ? type.filter((name) => typeof name === "string") : [];
}

/** The members of `allOf`, `anyOf` or `oneOf`. */
export function membersOf(schema: JsonObject, keyword: "allOf" | "anyOf" | "oneOf"): readonly Json[] {
  const members = member(schema, keyword);
  return isList(members) ? members : [];
}

/** Whether a schema is `{type: "null"}` or says so in a list of types. */
export function allowsNull(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const values = member(schema, "enum");
  return typesOf(schema).includes("null") && (!isList(values) || values.includes(null));
}
