import type { Json } from "../../json.js";
import { isObject, type JsonObject } from "../json-object.js";
import { deepestSearch, resolved, type TargetOf } from "./reference-target.js";
import { listedValues, membersOf, typesOf, unions } from "./schema-keywords.js";

/** Keywords by which a schema says on purpose that it is about objects. */
const aboutObjects = ["properties", "patternProperties", "additionalProperties"];

/**
 * A schema of objects without those alternatives that no object is. A `type` alone beside alternatives of other types is a slip,
 * and they are what is meant; so are they where none of them is an object.
 *
 * @param node The schema as it is in the document.
 * @param copy The same with its references made canonical.
 */
export function withObjectAlternatives(node: JsonObject, copy: JsonObject, targetOf: TargetOf): JsonObject {
  const types = typesOf(copy).filter((type) => type !== "null");
  const isAboutObjects = aboutObjects.some((keyword) => Object.hasOwn(copy, keyword));
  if (!isAboutObjects || types.length !== 1 || types[0] !== "object") return copy;
  return unions.reduce((schema, keyword) => {
    const originals = membersOf(node, keyword);
    const members = membersOf(copy, keyword);
    const possible = members.filter((_, index) => isPossible(originals[index] ?? true, targetOf));
    return possible.length === 0 || possible.length === members.length ? schema : { ...schema, [keyword]: possible };
  }, copy);
}

/** What is known of schemas; each is looked into once, as those with many parts would else be looked into for each way to them. */
type Known = Map<JsonObject, boolean>;

/** Whether an object may be of a schema, as far as its types, the values that it lists, and its parts tell. */
function isPossible(schema: Json, targetOf: TargetOf, known: Known = new Map(), depth = 0): boolean {
  const told = resolved(schema, targetOf) ?? true;
  if (!isObject(told) || depth > deepestSearch) return told !== false;
  const before = known.get(told);
  if (before !== undefined) return before;
  known.set(told, true); // while it is looked into: one that holds itself says no more by that
  const inner = (part: Json): boolean => isPossible(part, targetOf, known, depth + 1);
  const isOne = canBeObject(told) && isPossibleInParts(told, inner);
  known.set(told, isOne);
  return isOne;
}

function canBeObject(schema: JsonObject): boolean {
  const types = typesOf(schema);
  const values = listedValues(schema);
  return (types.length === 0 || types.includes("object")) && (values === undefined || values.some(isObject));
}

function isPossibleInParts(schema: JsonObject, inner: (part: Json) => boolean): boolean {
  const choices = unions.map((keyword) => membersOf(schema, keyword)).filter(({ length }) => length > 0);
  return membersOf(schema, "allOf").every(inner) && choices.every((members) => members.some(inner));
}
