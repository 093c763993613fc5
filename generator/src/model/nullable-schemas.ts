import type { Pointer } from "../json.js";
import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import { namedSchema } from "./schema-names.js";

/**
 * Whether a schema says that null is among its values.
 *
 * @param known What is known of schemas, which may hold each other in very many ways; false of one while it is looked into.
 */
export function saysNull(
  root: JsonNode,
  node: JsonNode,
  known: Map<Pointer, boolean> = new Map<Pointer, boolean>(),
): boolean {
  const before = known.get(node.at);
  if (before !== undefined) return before;
  known.set(node.at, false);
  const says = isNullable(root, node, (inner) => saysNull(root, inner, known));
  known.set(node.at, says);
  return says;
}

function isNullable(root: JsonNode, node: JsonNode, within: (inner: JsonNode) => boolean): boolean {
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
