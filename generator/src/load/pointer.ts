import { segmentOf, segmentsOf, type Json, type Pointer } from "../json.js";
import { isList, isObject, member } from "./json-object.js";

export { childPointer, segmentsOf } from "../json.js";

/** The pointer that leads through these keys from the root. */
export function pointerOf(segments: readonly string[]): Pointer {
  return ["#", ...segments.map(segmentOf)].join("/");
}

/**
 * The keys a `$ref`'s fragment leads through: like a pointer, and percent-encoded because it is part of a URI. Empty
 * segments are skipped, as Redocly does, so that `#/` is the root.
 */
export function segmentsOfFragment(fragment: string): string[] {
  return segmentsOf(fragment)
    .map(decoded)
    .filter((segment) => segment !== "");
}

/** The child of an object or array under a key that a pointer names. */
export function childOf(node: Json | undefined, key: string): Json | undefined {
  if (isObject(node)) return member(node, key);
  return isList(node) && /^\d+$/u.test(key) ? node[Number(key)] : undefined;
}

/** A part of a URI without its percent-encoding (RFC 3986 §2.1); as it is, where that is none. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
