import { takeExtraParams, type Init } from "./send.ts";
import { fieldTexts } from "./values.ts";

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
    bodySerializer: (body) => encodeForm({ ...(body as object), ...takeExtraParams(init) }, nulls),
  };
}

/**
 * Encodes fields by the WHATWG URL Standard's `application/x-www-form-urlencoded` rules, each value as {@link fieldTexts}
 * has it. `null` is the text that `nulls` has for the field.
 *
 * @throws InvalidParameterError for what cannot be sent.
 */
export function encodeForm(
  fields: object,
  nulls: Readonly<Record<string, string | undefined>> = {},
): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    fieldTexts(name, value, Object.hasOwn(nulls, name) ? nulls[name] : undefined).map(
      (text): [string, string] => [name, text],
    ),
  );
  return new URLSearchParams(pairs).toString();
}
