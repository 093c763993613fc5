import type { PageRequest } from "./pages.js";
import type { Init } from "./send.js";

/**
 * The next page by a URL that the server gives, of which nobody knows what its query is made of: all of it becomes the cursor,
 * under the name of one query parameter. Null where there is none.
 */
export function byWholeUrl(name: string, url: string | null | undefined): string | null {
  const [query] = /\?[^#]+/.exec(url ?? "") ?? [];
  return query === undefined ? (url ?? null) : `?${new URLSearchParams([[name, query]]).toString()}`;
}

/** What the document says of the query of a list. */
export interface QueryNames<Query> {
  /** The parameters that say where a page begins; a cursor is under the first one. */
  readonly places: readonly [keyof Query & string, ...string[]];
  /** What is taken from a URL that has such a place, and nothing else: these and the size of pages. */
  readonly taken: readonly string[];
  /** All parameters. */
  readonly all: readonly string[];
}

/**
 * Asks for the page that the cursor is the URL's query of, on the list's own host and path. Where that query has no place
 * that the document knows, it is taken as it is, instead of what the caller asked for.
 */
export function followUrl<Query>(
  init: Init,
  page: PageRequest<Query>,
  { places, taken, all }: QueryNames<Query>,
): Init {
  const query: unknown = page.get(places[0], (text) => (text.startsWith("?") ? text : Number.NaN) as never);
  if (typeof query !== "string") return init;
  const pairs = query.slice(1).split("&");
  const isPlaced = pairs.some((pair) => places.includes(nameIn(pair)));
  const followed = isPlaced ? pairs.filter((pair) => taken.includes(nameIn(pair))) : pairs;
  const replaced = new Set([...followed.map(nameIn), ...(isPlaced ? places : all)]);
  const onRequest = ({ request }: { readonly request: Request }): Request => {
    const url = new URL(request.url);
    // As text: what another style has written must stay as it is.
    const kept = url.search
      .slice(1)
      .split("&")
      .filter((pair) => !replaced.has(nameIn(pair)));
    url.search = [...followed, ...kept].filter(Boolean).join("&");
    return new Request(url, request);
  };
  return { ...init, middleware: [{ onRequest }, ...init.middleware] };
}

function nameIn(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? "";
}
