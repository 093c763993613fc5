import { InvalidParameterError } from "./errors.js";
import { beginning, type RequestOptions } from "./send.js";

/** Some items of a list, and where it goes on. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /**
   * Where the list goes on after these items: opaque text to hand in as `cursor`, now or later, here or in another process.
   * Null at the end.
   */
  readonly nextCursor: string | null;
}

/**
 * A list that asks for nothing until it is awaited or iterated. `await` gives all items up to the limit, `for await` gives
 * them one by one, {@link Paginated.pages} page by page. Pages are requested one at a time, each when it is needed. Iterating
 * again asks again; awaiting again does not.
 */
export interface Paginated<Item> extends PromiseLike<Item[]>, AsyncIterable<Item> {
  /** The pages. The last one is cut where the limit is reached, and its `nextCursor` goes on from there. */
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
  /** As of a promise. */
  catch<Caught = never>(
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Item[] | Caught>;
  /** As of a promise. */
  finally(onFinally?: (() => void) | null): Promise<Item[]>;
}

/** The params that every list has. */
export interface ListParams {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** What the document says about a list. */
export interface Paging<Query, Params> {
  /** The query parameters that the URL of a next page sets. No others are taken from it. */
  readonly cursor: readonly (keyof Query & string)[];
  /** How large the pages are. */
  readonly size?: {
    /** The caller's param; empty if there is none. */
    readonly from: (keyof Params & string) | "";
    /** The query parameter. */
    readonly to: keyof Query & string;
    /** The largest page that is asked for unless the caller says. */
    readonly automatic: number;
    readonly minimum: number;
    readonly maximum?: number;
  };
}

/** The request for one page. */
export interface PageRequest<Query> {
  /** How many items to ask for: what the cursor says, or the caller, or what suits the limit. */
  readonly size: number | undefined;
  /** A query parameter of the cursor; undefined on the first page. */
  get<Name extends keyof Query & string>(name: Name, as: (text: string) => Query[Name]): Query[Name] | undefined;
  /**
   * The page that an answer holds. Of the next page's URL only the query is looked at, never the host.
   *
   * @throws TypeError where the list must go on, but that URL leads nowhere or to a page that was there before;
   * InvalidParameterError where it has a place that no page can have.
   */
  of<Item>(items: readonly Item[], next: string | null | undefined): Page<Item>;
}

/** Asks for one page. The params are those the list was made with, whatever became of the caller's object since. */
type AskForPage<Query, Params, Item> = (
  page: PageRequest<Query>,
  params: Params,
  options: RequestOptions,
) => Promise<Page<Item>>;

/** A {@link Paginated} list over requests for single pages. Throws nothing: bad params reject. */
export function paginate<Query, Params extends ListParams, Item>(
  params: Params,
  options: RequestOptions | undefined,
  paging: Paging<Query, Params>,
  ask: AskForPage<Query, Params, Item>,
): Paginated<Item> {
  const kept = { ...params };
  let all: Promise<Item[]> | undefined;
  const pages = (): AsyncGenerator<Page<Item>, void, undefined> => follow(kept, options, paging, ask);
  const promise = (): Promise<Item[]> => (all ??= collect(pages()));
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    then: (onFulfilled, onRejected) => promise().then(onFulfilled, onRejected),
    catch: (onRejected) => promise().catch(onRejected),
    finally: (onFinally) => promise().finally(onFinally),
  };
}

async function collect<Item>(pages: AsyncIterable<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  // One by one: the arguments of a call go on the stack, which a large page does not fit on.
  for await (const page of pages) for (const item of page.items) items.push(item);
  return items;
}

/** A cursor is the query of a page and, behind `#`, how many of its items were already given out. */
async function* follow<Query, Params extends ListParams, Item>(
  params: Params,
  options: RequestOptions | undefined,
  paging: Paging<Query, Params>,
  ask: AskForPage<Query, Params, Item>,
): AsyncGenerator<Page<Item>, void, undefined> {
  let left = params.limit === Infinity ? Infinity : (integer("limit", params.limit, 0) ?? Infinity);
  const chosen = chosenSize(params, paging, left);
  const begun = beginning(options);
  const visited = new Set<string>();
  let cursor: string | null = params.cursor === undefined ? "" : known(params.cursor, paging.cursor);
  while (cursor !== null && left > 0) {
    const { query, skip } = parseCursor(cursor);
    visited.add(query);
    const page = pageRequest(query, paging, chosen, left + skip, visited);
    const { items, nextCursor } = await ask(page, params, begun);
    const given = items.slice(skip, skip + left);
    left -= given.length;
    const end = skip + given.length;
    cursor = end < items.length ? `${query || sizeQuery(paging, page.size)}#${end}` : nextCursor;
    yield { items: given, nextCursor: cursor };
  }
}

function pageRequest<Query, Params>(
  query: string,
  paging: Paging<Query, Params>,
  chosen: number | undefined,
  wanted: number,
  visited: ReadonlySet<string>,
): PageRequest<Query> {
  const { cursor: names, size } = paging;
  const cursor = new URLSearchParams(query);
  const sizeText = size && cursor.get(size.to);
  const asked: Parameters<PageRequest<Query>["get"]>[] = [];
  return {
    size: size && sizeText ? integer("cursor", Number(sizeText), size.minimum, size.maximum) : chosen,
    get: (name, as) => {
      asked.push([name, as]);
      const text = cursor.get(name);
      const value = text === null ? undefined : as(text);
      if (Number.isNaN(value)) throw new InvalidParameterError("cursor", "expected the nextCursor of a page");
      return value;
    },
    of: (items, next) => {
      const found = new URLSearchParams(/\?([^#]*)/.exec(next ?? "")?.[1]);
      const isOwn = ([name]: readonly [string, string]): boolean => (names as readonly string[]).includes(name);
      const nextCursor = new URLSearchParams([...found].filter(isOwn)).toString();
      if (next && items.length < wanted) {
        if (nextCursor === "" || visited.has(nextCursor)) throw new TypeError("the next page's URL leads nowhere new");
        const following = pageRequest(nextCursor, paging, chosen, wanted, visited);
        for (const one of asked) following.get(...one);
      }
      // A URL without a place in it is no end: whoever goes on from it is told.
      return { items, nextCursor: [nextCursor, next].find(Boolean) ?? null };
    },
  };
}

function chosenSize<Query, Params extends ListParams>(
  params: Params,
  { size }: Paging<Query, Params>,
  limit: number,
): number | undefined {
  if (!size) return undefined;
  const asked = integer(
    size.from,
    (params as Readonly<Record<string, unknown>>)[size.from],
    size.minimum,
    size.maximum,
  );
  return asked ?? Math.max(size.minimum, Math.min(limit, size.automatic));
}

function sizeQuery<Query, Params>({ size }: Paging<Query, Params>, value: number | undefined): string {
  return size && value !== undefined ? new URLSearchParams({ [size.to]: String(value) }).toString() : "";
}

function integer(
  name: string,
  value: unknown,
  minimum: number,
  maximum = Number.POSITIVE_INFINITY,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
  const range = maximum === Number.POSITIVE_INFINITY ? `from ${minimum}` : `from ${minimum} to ${maximum}`;
  throw new InvalidParameterError(
    name,
    `expected a whole number ${range}, got ${typeof value === "number" ? value : typeof value}`,
  );
}

/** A caller's cursor, if it can be one. */
function known(cursor: unknown, names: readonly string[]): string {
  // Callers in JavaScript may hand in the null that ends a list.
  const text = String(cursor);
  const { query, skip } = parseCursor(text);
  const hasPlace =
    query === "" ? skip > 0 : [...new URLSearchParams(query).keys()].some((name) => names.includes(name));
  if (hasPlace && Number.isInteger(skip)) return text;
  throw new InvalidParameterError("cursor", "expected the nextCursor of a page");
}

function parseCursor(cursor: string): { query: string; skip: number } {
  const [, query = "", skip = "0"] = /^([^#]*)(?:#(\d+))?$/.exec(cursor) ?? [undefined, "", "NaN"];
  return { query, skip: Number(skip) };
}
