/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A schema as it stands in a document. */
export type Node = boolean | Readonly<Record<string, unknown>>;

/** The name of the schema that a reference leads to. */
export function nameIn(ref: unknown): string | undefined {
  const [, name] = typeof ref === "string" ? (/^#\/components\/schemas\/(.+)$/.exec(ref) ?? []) : [];
  return name === undefined ? undefined : decodeURIComponent(name);
}

/** Whether it is an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list, or an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
