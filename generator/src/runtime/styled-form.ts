import type { NullTexts } from "./form.js";
import { takeExtraParams, type Init } from "./send.js";
import { inQuery, type Style } from "./styles.js";

/** Makes a request's body a URL-encoded form some of whose fields have a style of their own. */
export function styledForm<Body>(
  init: Init,
  styles: { readonly [Name in keyof Body]?: Style },
  nulls: NullTexts<Body> = {},
): Init & { bodySerializer: (body: unknown) => string } {
  const told: Readonly<Record<string, Style | undefined>> = styles;
  const texts: Readonly<Record<string, string | undefined>> = nulls;
  return {
    ...init,
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...init.headers },
    bodySerializer: (body) =>
      Object.entries({ ...(body as object), ...takeExtraParams(init) })
        .flatMap(([name, value]) => inQuery(name, value === null ? texts[name] : value, told[name] ?? {}))
        .join("&"),
  };
}
