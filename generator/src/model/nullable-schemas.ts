import type { Pointer } from "../json.js";
import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import { namedSchema } from "./schema-names.js";

/**
 * Whether a schema says, itself or by what it refers to or is composed of, that null is among its values.
 *
 * @param seen Schemas that are being looked into, which say no more by holding themselves.
 */
export function saysNull(root: JsonNode, node: JsonNode, seen: readonly Pointer[] = []): boolean {
  if (seen.includes(node.at)) return false;
  const within = (inner: JsonNode): boolean => saysNull(root, inner, [...seen, node.at]);
  const ref = textIn(node, "$ref");
  if (ref !== undefined) return within(namedSchema(root, ref));
  if (isPresent(child(node, "const"))) return child(node, "const").value === null;
  const listed = children(child(node, "enum"));
  if (listed.length > 0) return listed.some(({ value }) => value === null);
  const all = children(child(node, "allOf"));
  if (textsIn(node, "type").includes("null")) return true;
  const choices = [...children(child(node, "oneOf")), ...children(child(node, "anyOf"))];
  return choices.some(within) || (all.length > 0 && all.every(within));
}
