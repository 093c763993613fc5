/** A place in a JSON document: `#` followed by a JSON Pointer (RFC 6901), e.g. `#/paths/~1pets/get`. */
export type Pointer = string;

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = Readonly<Record<string, Json>>;

/** Whether a value is a JSON object (not an array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The pointer of what stands under a key, or an index, of what another pointer leads to. */
export function childPointer(parent: Pointer, key: string | number): Pointer {
  return `${parent}/${segmentOf(String(key))}`;
}

/** The keys that a pointer leads through from the root, as they are in the document; none for `#`. */
export function segmentsOf(pointer: Pointer): string[] {
  return pointer.split("/").slice(1).map(keyOf);
}

/** A key as pointers have it: `~` and `/` are escaped. */
export function segmentOf(key: string): string {
  return key.includes("/") || key.includes("~") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

function keyOf(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}
