import type { Json } from "../../json.js";
import { isObject, textMember, type JsonObject } from "../json-object.js";

/**
 * Gives what the `$ref` of a node leads to in the end, through all further ones on the way; undefined for a node without a
 * `$ref`, and where it leads nowhere.
 *
 * @param node A node of the document as it was read: nodes are known by identity, so that a copy leads nowhere.
 */
export type TargetOf = (node: Json) => Json | undefined;

/** How many schemas deep what a value is made of is searched, from one to its parts, alternatives or target. */
export const deepestSearch = 8;

/** Whether a schema is one that refers to another. */
export function isReference(schema: Json): schema is JsonObject {
  return isObject(schema) && textMember(schema, "$ref") !== undefined;
}

/** A schema itself, or what it refers to in the end; undefined where that is nothing. */
export function resolved(schema: Json, targetOf: TargetOf): Json | undefined {
  return isReference(schema) ? targetOf(schema) : schema;
}
