import { valueIn, type JsonNode } from "./json-node.js";

/** The text under a key. */
export function textIn(node: JsonNode, key: string): string | undefined {
  const value = valueIn(node, key);
  return typeof value === "string" ? value : undefined;
}

/** The number under a key. */
export function numberIn(node: JsonNode, key: string): number | undefined {
  const value = valueIn(node, key);
  return typeof value === "number" ? value : undefined;
}

/** Whether `true` stands under a key. */
export function flagIn(node: JsonNode, key: string): boolean {
  return valueIn(node, key) === true;
}

/** The texts of the array under a key, or the one text that stands there alone. */
export function textsIn(node: JsonNode, key: string): readonly string[] {
  const value = valueIn(node, key);
  if (typeof value === "string") return [value];
  return Object.values(value ?? {}).filter((item) => typeof item === "string");
}
