import { InvalidParameterError } from "./errors.js";
import { multipart, type PartTypes } from "./multipart.js";
import type { Init } from "./send.js";
import type { Style } from "./styles.js";
import { fieldTexts } from "./values.js";

/** What stands between the items of what is one part; commas in any other style. */
const delimiters: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/**
 * Makes a request's body a multipart one some of whose fields have a style of their own, which says what parts a list or an
 * object makes. Nothing is percent-encoded: a part is not (RFC 7578 §2).
 *
 * @throws InvalidParameterError for what cannot be sent, and for an item that would be read as two.
 */
export function styledMultipart<Body>(
  init: Init,
  styles: { readonly [Name in keyof Body]?: Style },
  ...rest: [types?: PartTypes<Body>, mediaType?: string]
): Init & { bodySerializer: (body: unknown) => Blob } {
  const told: Readonly<Record<string, Style | undefined>> = styles;
  const made = multipart<Body>(init, ...rest);
  return {
    ...made,
    bodySerializer: (body) => {
      const parts = Object.entries(body as object).flatMap(([name, value]) => {
        const style = Object.hasOwn(told, name) ? told[name] : undefined;
        return style && Object(value) === value && !(value instanceof Date)
          ? partsOf(name, value as object, style)
          : [[name, value] as const];
      });
      // A member of an object may be called as another field is.
      const all = new Map<string, unknown>();
      for (const [name, value] of parts) all.set(name, all.has(name) ? [all.get(name), value].flat() : value);
      return made.bodySerializer(Object.fromEntries(all));
    },
  };
}

type Part = readonly [name: string, value: unknown];

function partsOf(name: string, value: object, { style = "form", explode = style === "form" }: Style): readonly Part[] {
  if (style === "deepObject") return deep(name, value);
  if (explode) return Array.isArray(value) ? [[name, value]] : Object.entries(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  const delimiter = delimiters[style] ?? ",";
  const texts = items.flatMap((item) => fieldTexts(name, item));
  if (texts.some((text) => text.includes(delimiter))) {
    throw new InvalidParameterError(name, `cannot hold ${JSON.stringify(delimiter)}, which stands between its items`);
  }
  return texts.length === 0 ? [] : [[name, texts.join(delimiter)]];
}

/** `name[key]`, as deep as the value is; items of lists by their index. */
function deep(name: string, value: unknown): readonly Part[] {
  if (Object(value) !== value || value instanceof Date) return [[name, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => deep(`${name}[${key}]`, inner));
}
