/** What JSON and the YAML of a description hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a JSON object (not an array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as an object; one without members if it is none. A description we do not write may hold anything anywhere. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A value as a list; an empty one if it is none. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** An object's own member, so that a key called `constructor` finds nothing that JavaScript put there. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text under a key; the empty one if there is none. */
export function textMember(value: Json | undefined, key: string): string {
  const text = member(value, key);
  return typeof text === "string" ? text : "";
}

/** An object without one of its members. */
export function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The keys of two objects, each once, in the order of the first and then of the second. */
export function keysOfBoth(left: JsonObject, right: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])];
}

/** JSON text that is the same for equal values: the keys of objects are sorted. Absent is the empty text. */
export function canonical(value: Json | undefined): string {
  return value === undefined ? "" : JSON.stringify(sorted(value));
}

/** Whether two values are equal, whatever the order of their keys. */
export function isEqual(left: Json | undefined, right: Json | undefined): boolean {
  return canonical(left) === canonical(right);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
