import { childPointer, isObject, segmentsOf, type Json, type JsonObject, type Pointer } from "../json.js";

export { isObject, segmentsOf, type JsonObject } from "../json.js";

/** A place in the document and what stands there: `undefined` where nothing does. */
export interface JsonNode {
  readonly at: Pointer;
  /** The key or index under which it stands; empty for the root. */
  readonly key: string;
  readonly value: Json | undefined;
}

/** The document's root as a node. */
export function rootNode(root: JsonObject): JsonNode {
  return { at: "#", key: "", value: root };
}

/** Whether anything stands there. */
export function isPresent(node: JsonNode): boolean {
  return node.value !== undefined;
}

/** The child under a key or index, present or not. A child of nothing is nothing. */
export function child(node: JsonNode, ...keys: readonly (string | number)[]): JsonNode {
  let found = node;
  for (const key of keys) found = childNode(found, String(key));
  return found;
}

/** What stands under a key, where only that is asked for. */
export function valueIn(node: JsonNode, key: string): Json | undefined {
  return valueUnder(node.value, key);
}

/** Members of an object, or items of an array, in the document's order. */
export function children(node: JsonNode): readonly JsonNode[] {
  const { value } = node;
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, child]) => ({ at: childPointer(node.at, key), key, value: child }));
}

/** The members of an object, sorted by key: for maps whose order carries no meaning. */
export function sortedChildren(node: JsonNode): readonly JsonNode[] {
  return [...children(node)].sort((one, other) => compareText(one.key, other.key));
}

/** The node that a pointer leads to. */
export function nodeAt(root: JsonNode, pointer: Pointer): JsonNode {
  return child(root, ...segmentsOf(pointer));
}

/** Order of code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function childNode(parent: JsonNode, key: string): JsonNode {
  return { at: childPointer(parent.at, key), key, value: valueUnder(parent.value, key) };
}

function valueUnder(value: Json | undefined, key: string): Json | undefined {
  if (isObject(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(value) && /^\d+$/u.test(key) ? (value as readonly Json[])[Number(key)] : undefined;
}
