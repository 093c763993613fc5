import { isObject, member, objectAt, without, type JsonObject } from "../json-object.js";
import { annotations, assertions, membersOf, partsOf, requiredBy, typesOf, unions } from "./schema-keywords.js";

/** Whether a part of the `allOf`, written out there, names a property: readers know then that the whole requires it. */
export function isSaidByParts(schema: JsonObject, name: string): boolean {
  return membersOf(schema, "allOf").some(
    (part) => isObject(part) && (Object.hasOwn(objectAt(part, "properties"), name) || isSaidByParts(part, name)),
  );
}

/** A schema that has these properties and requires them: by itself, or in a part of its own where it has parts. */
export function withRequired(schema: JsonObject, properties: JsonObject): JsonObject {
  const names = Object.keys(properties);
  const required = [...new Set([...requiredBy(schema), ...names])];
  if (!isComposed(schema)) {
    const own = objectAt(schema, "properties");
    const isOpen = Object.keys(own).length === 0 && member(schema, "additionalProperties") === true;
    const said = isOpen ? without(schema, ["additionalProperties"]) : schema;
    const type = typesOf(schema).length === 0 ? { type: "object" } : {};
    return { ...type, ...said, properties: { ...own, ...properties }, required };
  }
  const part: JsonObject = { type: "object", properties, required: names };
  const left = requiredBy(schema).filter((name) => !names.includes(name));
  const rest = { ...without(schema, ["required"]), ...(left.length === 0 ? {} : { required: left }) };
  const isWhole = membersOf(schema, "allOf").length > 0 && unions.every((key) => !Object.hasOwn(schema, key));
  if (isWhole) return { ...rest, allOf: [...membersOf(schema, "allOf"), part] };
  return { ...annotations(schema), allOf: [assertions(rest), part] };
}

/** What {@link withRequired} has joined with a schema that is only a reference. */
export function withoutReference(schema: JsonObject): JsonObject {
  const [part = null] = membersOf(schema, "allOf").slice(1);
  return isObject(part) ? part : schema;
}

function isComposed(schema: JsonObject): boolean {
  return Object.hasOwn(schema, "$ref") || partsOf(schema).length > 0;
}
