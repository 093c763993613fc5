import { oneOf, type Random } from "../fuzz/random.js";

/** A document as it is edited here: whatever stands in it. */
export type Node = Record<string, unknown>;

const methods = ["get", "put", "post", "delete", "patch"];
const leaf: readonly object[] = [
  { type: "string" },
  { type: "integer" },
  { type: "string", enum: ["a", "b"] },
  { type: "array", items: { type: "string" } },
  { type: "string", format: "date-time" },
];

/** Edits of one operation, from other words to another answer. Those of something that the operation does not have change nothing. */
export const edits: Readonly<Record<string, (operation: Node, random: Random) => void>> = {
  "other words": (operation) =>
    Object.assign(operation, { summary: "Another *word*", description: "Two\n\nparts `now`." }),
  "no words": (operation) => {
    delete operation["summary"];
    delete operation["description"];
  },
  deprecation: (operation) => Object.assign(operation, { deprecated: operation["deprecated"] !== true }),
  extension: (operation) => Object.assign(operation, { "x-owner": "me" }),
  "a param more": (operation, random) => {
    const name = oneOf(random, ["page_size", "limit", "class", "date-from"]);
    operation["parameters"] = [...listOf(operation["parameters"]), { name, in: "query", schema: oneOf(random, leaf) }];
  },
  "a param less": (operation) => {
    operation["parameters"] = listOf(operation["parameters"]).slice(0, -1);
  },
  "a param's words": (operation, random) => change(listOf(operation["parameters"]), random, { description: "Anew." }),
  "a param required": (operation, random) => change(listOf(operation["parameters"]), random, { required: true }),
  "a type": (operation, random) => change(schemasIn(operation), random, oneOf(random, leaf)),
  "a property more": (operation, random) => change(propertiesIn(operation), random, { zebra: oneOf(random, leaf) }),
  "an answer more": (operation) => Object.assign(nodeOf(operation["responses"]), { 422: { description: "No." } }),
  "another answer": (operation) => Object.assign(operation, { responses: { 204: { description: "None." } } }),
  "another id": (operation) => Object.assign(operation, { operationId: "zebra" }),
  "another tag": (operation) => Object.assign(operation, { tags: ["zebra"] }),
  "no credentials": (operation) => Object.assign(operation, { security: [] }),
};

/** The document with an edit of one of its operations; undefined where it has none. */
export function editedDocument(document: Node, edit: string, random: Random): Node | undefined {
  const copy = structuredClone(document);
  const items = Object.values(nodeOf(copy["paths"])).map(nodeOf);
  const operations = items.flatMap((item) => methods.flatMap((method) => (isNode(item[method]) ? [item[method]] : [])));
  if (operations.length === 0) return undefined;
  edits[edit]?.(oneOf(random, operations), random);
  return copy;
}

function change(nodes: readonly unknown[], random: Random, members: object): void {
  const changeable = nodes.filter(isNode).filter((node) => !("$ref" in node));
  if (changeable.length > 0) Object.assign(oneOf(random, changeable), members);
}

function schemasIn(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(schemasIn);
  if (!isNode(node)) return [];
  const isSchema = typeof node["type"] === "string" && !("properties" in node) && !("in" in node);
  return [...(isSchema ? [node] : []), ...Object.values(node).flatMap(schemasIn)];
}

function propertiesIn(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(propertiesIn);
  if (!isNode(node)) return [];
  const { properties } = node;
  return [...(isNode(properties) ? [properties] : []), ...Object.values(node).flatMap(propertiesIn)];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
