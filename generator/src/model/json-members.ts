import { child, children, type JsonNode } from "./json-node.js";

/** The text under a key. */
export function textIn(node: JsonNode, key: string): string | undefined {
  const { value } = child(node, key);
  return typeof value === "string" ? value : undefined;
}

/** The number under a key. */
export function numberIn(node: JsonNode, key: string): number | undefined {
  const { value } = child(node, key);
  return typeof value === "number" ? value : undefined;
}

/** Whether `true` stands under a key. */
export function flagIn(node: JsonNode, key: string): boolean {
  return child(node, key).value === true;
}

/** The texts of the array under a key, or the one text that stands there alone. */
export function textsIn(node: JsonNode, key: string): readonly string[] {
  const list = child(node, key);
  if (typeof list.value === "string") return [list.value];
  return children(list).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
