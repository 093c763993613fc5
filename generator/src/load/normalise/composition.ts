import type { Json } from "../../json.js";
import { isObject, member, pick, without, type JsonObject } from "../json-object.js";
import { withOpenObject } from "./open-object.js";
import { annotations, assertions, isShaped, membersOf, unions } from "./schema-keywords.js";

/**
 * Spells conjunctions as `allOf`. JSON Schema means "and" by keywords side by side, but openapi-typescript reads
 * `properties` (or `allOf`, or `type`) beside `anyOf`/`oneOf` as one more alternative. So the alternatives become one
 * part of an `allOf`; a `type` that only repeats what every alternative says moves into those that do not.
 */
export function withExplicitConjunction(schema: JsonObject): JsonObject {
  const present = unions.filter((keyword) => membersOf(schema, keyword).length > 0);
  const listed = Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
  if (present.length === 0 || listed) return schema;
  const part = shapedPart(schema);
  const typed = part === undefined ? member(schema, "type") : undefined;
  const alternatives = present.map((keyword) => alternativesOf(schema, keyword, typed));
  const parts = [...(part === undefined ? [] : [part]), ...membersOf(schema, "allOf")];
  const [sole] = alternatives;
  if (parts.length === 0 && alternatives.length === 1) return { ...shapeless(schema), ...sole };
  const required = part === undefined ? pick(schema, (key) => key === "required") : {};
  return { ...annotations(schema), ...required, allOf: [...parts, ...alternatives] };
}

/** The schema without its alternatives, if it is a type of its own. */
function shapedPart(schema: JsonObject): JsonObject | undefined {
  const part = without(assertions(schema), ["allOf", "anyOf", "oneOf"]);
  return isShaped(part) ? part : undefined;
}

function shapeless(schema: JsonObject): JsonObject {
  return without(schema, ["type", "properties", "additionalProperties", "items"]);
}

function alternativesOf(schema: JsonObject, keyword: (typeof unions)[number], type: Json | undefined): JsonObject {
  return { [keyword]: membersOf(schema, keyword).map((alternative) => typedAlternative(alternative, type)) };
}

function typedAlternative(alternative: Json, type: Json | undefined): Json {
  if (type === undefined || !isObject(alternative)) return alternative;
  const own = ["type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"];
  return own.some((key) => Object.hasOwn(alternative, key)) ? alternative : withOpenObject({ type, ...alternative });
}
