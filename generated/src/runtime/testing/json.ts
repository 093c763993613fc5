/** A JSON value that a fake keeps. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object that a fake keeps. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a value is a JSON object: neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of property names, if anything stands there. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (parent, name) => (isObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined),
    value,
  );
}

/** The same object with another value at a path; undefined takes the property away. */
export function withValue(
  object: JsonObject,
  [name, ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  if (name === undefined) return object;
  const { [name]: old, ...others } = object;
  const nested = isObject(old) ? old : {};
  const next = rest.length === 0 ? value : withValue(nested, rest, value);
  if (next === undefined) return others;
  // In the place where it stood; `fromEntries` makes an own property even of `__proto__`.
  const entries = Object.entries(object);
  if (!Object.hasOwn(object, name)) return Object.fromEntries([...entries, [name, next]]);
  return Object.fromEntries(entries.map(([key, before]) => [key, key === name ? next : before]));
}

/** A value as it stands in a path or a query. */
export function plainText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}
