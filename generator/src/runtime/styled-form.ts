import { encodeForm, type NullTexts } from "./form.js";
import { takeExtraParams, type Init } from "./send.js";
import { inQuery, type Style } from "./styles.js";

/** Makes a request's body a URL-encoded form some of whose fields have a style of their own; others are written as without. */
export function styledForm<Body>(
  init: Init,
  styles: { readonly [Name in keyof Body]?: Style },
  nulls: NullTexts<Body> = {},
): Init & { bodySerializer: (body: unknown) => string } {
  const told: Readonly<Record<string, Style | undefined>> = styles;
  const texts: Readonly<Record<string, string | undefined>> = nulls;
  const written = (name: string, value: unknown): readonly string[] => {
    const style = Object.hasOwn(told, name) ? told[name] : undefined;
    if (!style) return [encodeForm({ [name]: value }, texts)];
    const nullText = Object.hasOwn(texts, name) ? texts[name] : null;
    return inQuery(name, value === null ? nullText : value, style);
  };
  return {
    ...init,
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...init.headers },
    bodySerializer: (body) =>
      Object.entries({ ...(body as object), ...takeExtraParams(init) })
        .flatMap(([name, value]) => written(name, value))
        .filter(Boolean)
        .join("&"),
  };
}
