import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import { membersOf } from "./schema-keywords.js";

/** What an object without properties says of itself where it allows any. */
const saidOfAny: ReadonlySet<string> = new Set(["type", "properties", "additionalProperties"]);

/**
 * Leaves out the parts of an `allOf` that lost all of their properties on the way: what is left of them says nothing. That there
 * are no others, which some of them say, would be about the other parts' properties, too.
 */
export function withoutEmptiedParts(before: JsonObject, after: JsonObject): JsonObject {
  const had = membersOf(before, "allOf");
  const kept = membersOf(after, "allOf").filter((part, index) => !isEmptied(had[index] ?? null, part));
  return kept.length === had.length || kept.length === 0 ? after : { ...after, allOf: kept };
}

function isEmptied(before: Json, after: Json): boolean {
  if (!isObject(after) || countProperties(before) === 0 || countProperties(after) > 0) return false;
  return (
    typeof member(after, "additionalProperties") === "boolean" && Object.keys(after).every((key) => saidOfAny.has(key))
  );
}

function countProperties(schema: Json): number {
  const properties = isObject(schema) ? (member(schema, "properties") ?? null) : null;
  return isObject(properties) ? Object.keys(properties).length : 0;
}
