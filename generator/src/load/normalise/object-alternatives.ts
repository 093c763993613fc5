import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import type { TargetOf } from "./discriminators.js";
import { membersOf, typesOf } from "./schema-keywords.js";

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
  return (["oneOf", "anyOf"] as const).reduce((schema, keyword) => {
    const originals = membersOf(node, keyword);
    const members = membersOf(copy, keyword);
    const possible = members.filter((_, index) => isPossible(originals[index] ?? true, targetOf));
    return possible.length === 0 || possible.length === members.length ? schema : { ...schema, [keyword]: possible };
  }, copy);
}

function isPossible(alternative: Json, targetOf: TargetOf): boolean {
  const isReference = isObject(alternative) && member(alternative, "$ref") !== undefined;
  const told = isReference ? (targetOf(alternative) ?? true) : alternative;
  if (!isObject(told)) return told !== false;
  const types = typesOf(told);
  return types.length === 0 || types.includes("object");
}
