import type { JsonObject } from "../json.js";
import { jsonObject, objectSaidOnce } from "../load/read/json-object-of.js";
import { containerAt, endOfValue } from "../load/read/json-text.js";

/** A part of a text: offsets, the end behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An edit of a JSON document that stays within one path item. */
export interface PathEdit {
  /** The path, as the document has it. */
  readonly path: string;
  /** The path item as it was, and as it is, written. */
  readonly before: string;
  readonly after: string;
  /** Where it stood. */
  readonly span: Span;
  /** The document as it is. */
  readonly document: JsonObject;
}

/**
 * Finds the path item that holds all that differs between two texts of a document: what stands before and behind it is the
 * same, character by character. Undefined where there is no such path item, or the text as it is is not plain JSON.
 */
export function editedPath(before: string, after: string): PathEdit | undefined {
  const document = objectSaidOnce(after)?.value; // all but the path item was read before
  if (document === undefined) return undefined;
  const grown = after.length - before.length;
  const start = lengthOfSame(before, after);
  const found = pathItemAt(after, { start, end: after.length - lengthOfSameEnd(before, after, start) });
  if (found === undefined) return undefined;
  const span = { start: found.start, end: found.end - grown };
  const texts = { before: before.slice(span.start, span.end), after: after.slice(found.start, found.end) };
  const isPlain = jsonObject(texts.before) !== undefined && jsonObject(texts.after) !== undefined;
  return isPlain ? { path: found.path, span, document, ...texts } : undefined;
}

/** How many characters are compared at once, which is far quicker than one by one. */
const block = 65_536;

/** How many characters both texts begin with. */
function lengthOfSame(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.slice(at, at + block) === other.slice(at, at + block)) at += block;
  while (at < most && one[at] === other[at]) at += 1;
  return Math.min(at, most);
}

/** How many characters both texts end with, but for those that they begin with. */
function lengthOfSameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const blockOf = (text: string, length: number): string =>
    text.slice(text.length - length - block, text.length - length);
  let length = 0;
  while (length + block <= most && blockOf(one, length) === blockOf(other, length)) length += block;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** The path item that a part of a JSON text lies within, between its braces. */
function pathItemAt(text: string, part: Span): (Span & { readonly path: string }) | undefined {
  const paths = memberAt(text, text.search(/\S/), part);
  const item = paths?.name === "paths" ? memberAt(text, paths.start, part) : undefined;
  return item && { path: item.name, start: item.start, end: item.end };
}

/** The member of an object that a part of a JSON text lies within. */
function memberAt(text: string, object: number, part: Span): (Span & { readonly name: string }) | undefined {
  let last: { readonly name: string; readonly start: number } | undefined;
  for (const [name, { value }] of containerAt(text, object)) {
    if (value >= part.start) break;
    last = { name, start: value };
  }
  if (last === undefined) return undefined;
  const end = endOfValue(text, last.start);
  return part.end < end ? { ...last, end } : undefined;
}
