import { child, children, compareText, type JsonNode } from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import { namedSchema } from "./schema-names.js";

/** A media type of a body: what it is called, how it is written, and its node under `content`. */
export interface MediaType {
  readonly name: string;
  readonly encoding: Encoding;
  readonly node: JsonNode;
}

/** Kinds of media types, in the order in which they are preferred. */
const encodings = ["json", "form", "multipart", "lines", "events", "text", "binary"] as const;

/** How a media type is written. */
export type Encoding = (typeof encodings)[number];

/** The media types under `content`, preferred ones first; sorted by name among their kind. */
export function mediaTypesOf(content: JsonNode, root?: JsonNode): readonly MediaType[] {
  const types = children(content).map((node) => ({ name: node.key, encoding: encodingOf(node, root), node }));
  return types.sort((one, other) => rank(one) - rank(other) || compareText(one.name, other.name));
}

/** The names of the media types, for a message. */
export function quoted(types: readonly MediaType[]): string {
  return types.map(({ name }) => `\`${name}\``).join(", ");
}

/** A media type without its parameters (RFC 9110 §8.3.1). */
export function essenceOf(name: string): string {
  return name.split(";")[0]?.trim().toLowerCase() ?? "";
}

function encodingOf(node: JsonNode, root: JsonNode | undefined): Encoding {
  const essence = essenceOf(node.key);
  if (isLines(essence)) return "lines";
  if (/^(application|text)\/(x-)?json$|^[^/]+\/[^/]+\+json$/u.test(essence)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence === "text/event-stream") return "events";
  if (essence === "*/*" && saysJson(child(node, "schema"), root)) return "json";
  return /^text\/|^application\/(xml|yaml|x-yaml|javascript|graphql|jwt|sql)$|\+(xml|yaml)$/u.test(essence)
    ? "text"
    : "binary";
}

/** NDJSON, JSON Lines and JSON text sequences (RFC 7464, RFC 8091), and what Spring calls NDJSON. */
function isLines(essence: string): boolean {
  return /^(application|text)\/(.+\+)?((x-)?(ndjson|jsonl|json-?lines)|json-seq)$|^application\/stream\+json$/u.test(
    essence,
  );
}

/** What is offered as anything is JSON if its schema says more than text. */
function saysJson(schema: JsonNode, root: JsonNode | undefined): boolean {
  const ref = textIn(schema, "$ref");
  const meant = ref === undefined || root === undefined ? schema : namedSchema(root, ref);
  const types = textsIn(meant, "type");
  const isComposed = ["properties", "allOf", "oneOf", "anyOf", "items"].some(
    (key) => children(child(meant, key)).length > 0,
  );
  return isComposed || types.some((type) => type !== "string" && type !== "null");
}

/** Plain `application/json` goes before its relatives, and what has a name before what may have any. */
function rank({ name, encoding }: MediaType): number {
  if (name === "application/json") return -1;
  return encodings.indexOf(encoding) + (name.includes("*") ? 0.5 : 0);
}
