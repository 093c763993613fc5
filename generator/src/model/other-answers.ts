import { child } from "./json-node.js";
import type { JsonNode } from "./json-node.js";
import type { MediaType } from "./media-types.js";
import type { OtherAnswers } from "./model.js";

/**
 * What good answers are beside JSON, where statuses differ in it: text, or bytes where any of them is no text. Undefined where
 * there is nothing else, and for what is no answer as a whole: streams, and lists that say how they go on.
 */
export function otherAnswersOf(operation: JsonNode, types: readonly MediaType[]): OtherAnswers | undefined {
  if (child(operation, "x-fetchsmith-pagination").value instanceof Object) return undefined;
  const others = types.filter(isWhole);
  if (others.length === 0 || others.length === types.length) return undefined;
  const kind = others.every(({ encoding }) => encoding === "text") ? "text" : "binary";
  return { kind, mediaTypes: [...new Set(others.map(({ name }) => name))] };
}

/** Whether an answer is text or bytes. */
export function isWhole({ encoding }: MediaType): boolean {
  return encoding === "text" || encoding === "binary";
}
