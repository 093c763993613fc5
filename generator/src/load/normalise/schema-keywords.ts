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

/** Whether a keyword only describes a value; extensions (`x-…`) do. */
export function isAnnotation(keyword: string): boolean {
  return annotationNames.has(keyword) || keyword.startsWith("x-");
}

/** What a schema says of values without restricting them. */
export function annotations(schema: JsonObject): JsonObject {
  return pick(schema, isAnnotation);
}

/** What a schema says besides its annotations: which values are valid. */
export function assertions(schema: JsonObject): JsonObject {
  return pick(schema, (key) => !isAnnotation(key));
}

/** The types that a schema allows by `type`; empty if it does not say. */
export function typesOf(schema: JsonObject): readonly string[] {
  const type = member(schema, "type");
  if (typeof type === "string") return [type];
  return isList(type) ? type.filter((name) => typeof name === "string") : [];
}

/** The names that a schema itself requires. */
export function requiredBy(schema: JsonObject): readonly string[] {
  const required = member(schema, "required");
  return isList(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The only values that a schema itself allows, by `const` or else by `enum`; undefined if it lists none. */
export function listedValues(schema: JsonObject): readonly Json[] | undefined {
  const constant = member(schema, "const");
  if (constant !== undefined) return [constant];
  const values = member(schema, "enum");
  return isList(values) ? values : undefined;
}

const shaping = ["properties", "patternProperties", "additionalProperties", "items", "prefixItems"];

/** Whether a schema itself says which properties or items there are: `true`, `false` and `{}` under a keyword do not. */
export function isShaped(schema: JsonObject): boolean {
  return shaping.some((keyword) => Object.keys(member(schema, keyword) ?? {}).length > 0);
}

/** Keywords of which a value is one of the members. */
export const unions = ["anyOf", "oneOf"] as const;

/** The members of a schema's `allOf`, `anyOf` or `oneOf`; none where it has no such list. */
export function membersOf(schema: JsonObject, keyword: "allOf" | "anyOf" | "oneOf"): readonly Json[] {
  const members = member(schema, keyword);
  return isList(members) ? members : [];
}

/** The members of `allOf`, `anyOf` and `oneOf`, in this order: all schemas that speak of the same value. */
export function partsOf(schema: JsonObject): readonly Json[] {
  return (["allOf", ...unions] as const).flatMap((keyword) => membersOf(schema, keyword));
}

/** What a schema asserts, as a text that is the same for schemas that differ in nothing else. */
export function assertionText(schema: Json): string {
  return JSON.stringify(schema, (key: string, value: Json) => (isAnnotation(key) ? undefined : value));
}

/** Whether a schema is `{type: "null"}` or says so in a list of types. */
export function allowsNull(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const values = member(schema, "enum");
  return typesOf(schema).includes("null") && (!isList(values) || values.includes(null));
}
