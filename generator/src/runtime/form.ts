import { InvalidParameterError } from "./errors.js";
import { takeExtraParams, type Init } from "./send.js";

/** What is written for `null`, by field; `null` in any other field is refused. */
export type NullTexts<Body> = { readonly [Name in keyof Body]?: string };

/** Makes a request's body an `application/x-www-form-urlencoded` form, with the caller's `extraParams` in it. */
export function form<Body>(
  init: Init,
  nulls: NullTexts<Body> = {},
): Init & { bodySerializer: (body: unknown) => string } {
  return {
    ...init,
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...init.headers },
    bodySerializer: (body) => encodeForm({ ...Object(body), ...takeExtraParams(init) }, nulls),
  };
}

/**
 * Encodes fields by the WHATWG URL Standard's `application/x-www-form-urlencoded` rules: undefined is left out, arrays
 * repeat the field, dates are UTC seconds, objects are JSON, `null` is the text that `nulls` has for the field.
 *
 * @throws {@link InvalidParameterError} for a `null` that has no text, and for values that have no text at all.
 */
export function encodeForm(fields: object, nulls: Readonly<Record<string, string | undefined>> = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const text = item === null ? nulls[name] : fieldText(name, item);
      if (item === null && text === undefined) throw new InvalidParameterError(name, "cannot be null");
      if (text !== undefined) pairs.append(name, text);
    }
  }
  return pairs.toString();
}

function fieldText(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case "undefined":
      return undefined;
    case "string":
      return value;
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    case "object":
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().replace(/\.\d+Z$/, "Z");
      if (!(value instanceof Date)) return JSON.stringify(value);
  }
  throw new InvalidParameterError(name, `${typeof value} ${String(value)} cannot be sent in a form`);
}
