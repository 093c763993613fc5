import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import { namedSchema } from "./schema-names.js";

/** The fields of an event (WHATWG HTML §9.2.6). */
const eventFields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

/**
 * The schemas of an event's data, where a schema describes the event with its fields, as OpenAPI 3.2 has it ("Server-Sent
 * Events"), and others before it; none where the data is text. Undefined where the schema describes something else, which is
 * then the data itself.
 */
export function eventData(root: JsonNode, schema: JsonNode): readonly JsonNode[] | undefined {
  const parts = partsOf(root, schema);
  const names = parts.flatMap((part) => children(child(part, "properties")).map(({ key }) => key));
  return names.includes("data") && names.every((name) => eventFields.has(name)) ? valuesOf(root, schema) : undefined;
}

/** A schema with whatever it is made of, each once. */
function partsOf(root: JsonNode, schema: JsonNode, seen = new Set<string>()): readonly JsonNode[] {
  const node = referred(root, schema);
  if (seen.has(node.at)) return [];
  seen.add(node.at);
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((key) => children(child(node, key)));
  return [node, ...inner.flatMap((part) => partsOf(root, part, seen))];
}

/** What is said of the data: by the schema, by its parts, and by its alternatives if they all say something. */
function valuesOf(root: JsonNode, schema: JsonNode, seen: readonly string[] = []): readonly JsonNode[] {
  const node = referred(root, schema);
  if (seen.includes(node.at)) return [];
  const inner = (key: string): readonly (readonly JsonNode[])[] => {
    const going = children(child(node, key)).filter((part) => !isEnd(root, part));
    return going.map((part) => valuesOf(root, part, [...seen, node.at]));
  };
  const alternatives = [...inner("oneOf"), ...inner("anyOf")];
  return [
    ...valueOf(root, child(node, "properties", "data")),
    ...inner("allOf").flat(),
    ...(alternatives.every((values) => values.length > 0) ? alternatives.flat() : []),
  ];
}

/** What JSON text holds, or else what is no text, although it can only be sent as such. */
function valueOf(root: JsonNode, data: JsonNode): readonly JsonNode[] {
  const node = referred(root, data);
  const content = child(node, "contentSchema");
  if (isPresent(content)) return [content];
  return isPresent(node) && !textsIn(node, "type").includes("string") ? [data] : [];
}

/** Whether an event is the one that ends a stream: no caller sees it. */
function isEnd(root: JsonNode, schema: JsonNode): boolean {
  const data = referred(root, child(referred(root, schema), "properties", "data"));
  return [...textsIn(data, "const"), ...textsIn(data, "enum")].join() === "[DONE]";
}

function referred(root: JsonNode, node: JsonNode): JsonNode {
  const ref = textIn(node, "$ref");
  return ref === undefined ? node : namedSchema(root, ref);
}
