import type { Init } from "./send.js";
import type { PageRequest } from "./pages.js";

/** How the end of a list shows that has no cursor, beside a page without items. */
export interface End {
  /** False on the last page. */
  readonly more?: boolean | null | undefined;
  /** How many items there are in all. */
  readonly total?: number | null | undefined;
}

/** The same of pages that have numbers. */
export interface NumberedEnd<Query> extends End {
  /** The number of the first page. */
  readonly first: number;
  /** The query parameter for how many items a page has. */
  readonly size?: keyof Query & string;
  /** How many pages there are in all. */
  readonly pages?: number | null | undefined;
  /** How many items a full page has. */
  readonly perPage?: number | null | undefined;
}

/** The next page by the cursor that a body holds; null where it holds none, or says that nothing follows. */
export function byCursor(
  name: string,
  cursor: string | number | null | undefined,
  more?: boolean | null,
): string | null {
  return cursor === null || cursor === undefined || cursor === "" || more === false ? null : query([[name, cursor]]);
}

/** The next page by how many items there were until now. */
export function byOffset<Query>(
  page: PageRequest<Query>,
  name: keyof Query & string,
  count: number,
  { more, total }: End,
): string | null {
  const seen = Number(page.get(name, asNumber) ?? 0) + count;
  return count === 0 || more === false || (typeof total === "number" && seen >= total) ? null : query([[name, seen]]);
}

/** The next page by its number. Where the pages' size was chosen, it stays the same. */
export function byNumber<Query>(
  page: PageRequest<Query>,
  name: keyof Query & string,
  count: number,
  { more, total, first, size, pages, perPage }: NumberedEnd<Query>,
): string | null {
  const number = Number(page.get(name, asNumber) ?? first);
  const before = number - first;
  const seen = before * (page.size ?? Math.max(perPage ?? 0, 0)) + count;
  const isAll = (all: unknown, so: number): boolean => typeof all === "number" && so >= all;
  if (count === 0 || more === false || isAll(total, seen) || isAll(pages, before + 1)) return null;
  const held: readonly (readonly [string, number])[] =
    size === undefined || page.size === undefined ? [] : [[size, page.size]];
  return query([[name, number + 1], ...held]);
}

const links = new WeakMap<object, string>();

/** Takes note of a page's `Link` header. */
export function linking(init: Init, page: object): Init {
  const onResponse = ({ response }: { readonly response: Response }): undefined => {
    links.set(page, response.headers.get("link") ?? "");
    return undefined;
  };
  return { ...init, middleware: [...init.middleware, { onResponse }] };
}

/** The next page by the `Link` header (RFC 8288 §3); null where it names none. */
export function byLink(page: object): string | null {
  for (const [, url = "", params = ""] of (links.get(page) ?? "").matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*("([^"]*\s)?next(\s[^"]*)?"|next)\s*(;|,|$)/i.test(params)) return url;
  }
  return null;
}

function query(pairs: readonly (readonly [string, string | number])[]): string {
  return `?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
}

/** A number, as the type that its query parameter has: a document has numbers there, whatever their limits. */
function asNumber(text: string): never {
  return Number(text) as never;
}
