import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { textsIn, textIn } from "./json-members.js";
import { namedSchema } from "./schema-names.js";

/** The fields of an event (WHATWG HTML §9.2.6), and the types that a schema may give them. */
const fieldTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ["data", []],
  ["event", ["string"]],
  ["id", ["string", "integer", "number"]],
  ["retry", ["integer", "number"]],
]);

/** Keywords that only values which are no text have. */
const structural = ["properties", "additionalProperties", "required", "items", "prefixItems"];

/**
 * The schemas of an event's data, where a schema describes the event with its fields, as OpenAPI 3.2 has it ("Server-Sent
 * Events"), and others before it; none where the data may be text. Undefined where the schema describes something else, which is
 * then the data itself.
 *
 * @param schema What is said of one event, or of all of them as a list.
 */
export function eventData(root: JsonNode, schema: JsonNode): readonly JsonNode[] | undefined {
  const events = new Events(root);
  const event = events.eventOf(schema);
  return events.describes(event) ? events.dataOf(event) : undefined;
}

/** Schemas may hold each other in very many ways, so what is known of one is kept. */
class Events {
  readonly #root: JsonNode;
  readonly #data = new Map<string, readonly JsonNode[]>();
  readonly #texts = new Map<string, boolean>();

  constructor(root: JsonNode) {
    this.#root = root;
  }

  /** The schema of one event. */
  eventOf(schema: JsonNode): JsonNode {
    const node = this.#referred(schema);
    return textsIn(node, "type").includes("array") ? child(node, "items") : schema;
  }

  /** Whether a schema is one of events: data is among its properties, and they are nothing but the fields of an event. */
  describes(schema: JsonNode): boolean {
    const fields = this.#parts(schema).flatMap((part) => children(child(part, "properties")));
    return fields.some(({ key }) => key === "data") && fields.every((field) => this.#isField(field));
  }

  /** What is said of the data: by the schema, by its parts, and by its alternatives if they all say something. */
  dataOf(schema: JsonNode): readonly JsonNode[] {
    const node = this.#referred(schema);
    const known = this.#data.get(node.at);
    if (known) return known;
    this.#data.set(node.at, []); // where a schema holds itself, this adds nothing
    const own = child(node, "properties", "data");
    const base = [
      ...(isPresent(own) ? this.#valuesOf(own) : []),
      ...inner(node, "allOf").flatMap((part) => this.dataOf(part)),
    ];
    const isSaid = isPresent(own) || inner(node, "allOf").some((part) => this.#hasData(part));
    // An event without data reaches nobody.
    const alternatives = [...inner(node, "oneOf"), ...inner(node, "anyOf")]
      .filter((part) => (isSaid || this.#hasData(part)) && !this.#isEnd(part))
      .map((part) => this.dataOf(part));
    const chosen = alternatives.every((values) => values.length > 0) ? alternatives.flat() : [];
    const data = [...new Map([...base, ...chosen].map((value) => [value.at, value])).values()];
    this.#data.set(node.at, data);
    return data;
  }

  #isField(field: JsonNode): boolean {
    const allowed = fieldTypes.get(field.key);
    const types = textsIn(this.#referred(field), "type").filter((type) => type !== "null");
    return allowed !== undefined && (allowed.length === 0 || types.every((type) => allowed.includes(type)));
  }

  /** A schema with whatever it is made of, each once. */
  #parts(schema: JsonNode, seen = new Set<string>()): readonly JsonNode[] {
    const node = this.#referred(schema);
    if (seen.has(node.at)) return [];
    seen.add(node.at);
    const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => inner(node, key));
    return [node, ...parts.flatMap((part) => this.#parts(part, seen))];
  }

  #hasData(schema: JsonNode): boolean {
    return this.#parts(schema).some((part) => isPresent(child(part, "properties", "data")));
  }

  /** Whether an event is the one that ends a stream: no caller sees it. */
  #isEnd(schema: JsonNode): boolean {
    const data = this.#referred(child(this.#referred(schema), "properties", "data"));
    return [...textsIn(data, "const"), ...textsIn(data, "enum")].join() === "[DONE]";
  }

  /** What JSON text holds, or else what is no text, although it can only be sent as such. */
  #valuesOf(data: JsonNode): readonly JsonNode[] {
    const content = child(this.#referred(data), "contentSchema");
    if (isPresent(content)) return [content];
    return this.#mayBeText(data) ? [] : [data];
  }

  #mayBeText(schema: JsonNode): boolean {
    const node = this.#referred(schema);
    const known = this.#texts.get(node.at);
    if (known !== undefined) return known;
    this.#texts.set(node.at, true);
    const is = this.#saysText(node);
    this.#texts.set(node.at, is);
    return is;
  }

  #saysText(node: JsonNode): boolean {
    const types = textsIn(node, "type");
    if (types.length > 0) return types.includes("string");
    const values = [child(node, "const"), ...children(child(node, "enum"))].filter(isPresent);
    if (values.length > 0) return values.some(({ value }) => typeof value === "string");
    if (structural.some((key) => isPresent(child(node, key)))) return false;
    const alternatives = [...inner(node, "oneOf"), ...inner(node, "anyOf")];
    const some = alternatives.length === 0 || alternatives.some((part) => this.#mayBeText(part));
    return some && inner(node, "allOf").every((part) => this.#mayBeText(part));
  }

  #referred(node: JsonNode): JsonNode {
    const ref = textIn(node, "$ref");
    return ref === undefined ? node : namedSchema(this.#root, ref);
  }
}

function inner(node: JsonNode, key: string): readonly JsonNode[] {
  return children(child(node, key));
}
