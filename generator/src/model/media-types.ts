import { children, compareText, type JsonNode } from "./json-node.js";

/** A media type of a body: what it is called, how it is written, and its node under `content`. */
export interface MediaType {
  readonly name: string;
  readonly encoding: "json" | "form" | "other";
  readonly node: JsonNode;
}

/** The media types under `content`, JSON first, then forms; sorted by name among their kind. */
export function mediaTypesOf(content: JsonNode): readonly MediaType[] {
  const types = children(content).map((node) => ({ name: node.key, encoding: encodingOf(node.key), node }));
  return types.sort((one, other) => rank(one) - rank(other) || compareText(one.name, other.name));
}

/** The names of the media types, for a message. */
export function quoted(types: readonly MediaType[]): string {
  return types.map(({ name }) => `\`${name}\``).join(", ");
}

function encodingOf(name: string): MediaType["encoding"] {
  const essence = name.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^application\/json$|^[^/]+\/[^/]+\+json$/u.test(essence)) return "json";
  return essence === "application/x-www-form-urlencoded" ? "form" : "other";
}

/** Plain `application/json` goes before its relatives. */
function rank({ name, encoding }: MediaType): number {
  if (name === "application/json") return 0;
  return encoding === "json" ? 1 : encoding === "form" ? 2 : 3;
}
