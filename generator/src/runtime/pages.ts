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
    /** The caller's param. */
    readonly from: keyof Params & string;
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
  /** The cursor in the URL of the next page, whose host is not looked at. Throws where that URL leads nowhere new. */
  after(next: string | null | undefined): string | null;
}

/** A {@link Paginated} list over requests for single pages. Throws nothing: bad params reject. */
export function paginate<Query, Params extends ListParams, Item>(
  params: Params,
  options: RequestOptions | undefined,
  paging: Paging<Query, Params>,
  request: (page: PageRequest<Query>, options: RequestOptions) => Promise<Page<Item>>,
): Paginated<Item> {
  let all: Promise<Item[]> | undefined;
  const pages = (): AsyncGenerator<Page<Item>, void, undefined> => follow(params, options, paging, request);
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
  for await (const page of pages) items.push(...page.items);
  return items;
}

/** A cursor is the query of a page and, behind `#`, how many of its items were already given out. */
async function* follow<Query, Params extends ListParams, Item>(
  params: Params,
  options: RequestOptions | undefined,
  paging: Paging<Query, Params>,
  request: (page: PageRequest<Query>, options: RequestOptions) => Promise<Page<Item>>,
): AsyncGenerator<Page<Item>, void, undefined> {
  let left = integer("limit", params.limit, 0) ?? Number.POSITIVE_INFINITY;
  const chosen = chosenSize(params, paging, left);
  const begun = beginning(options);
  let cursor: string | null = params.cursor === undefined ? "" : known(params.cursor, paging.cursor);
  while (cursor !== null && left > 0) {
    const place = parseCursor(cursor);
    const page = pageRequest(place.query, paging, chosen);
    const { items, nextCursor } = await request(page, begun);
    const given = items.slice(place.skip, place.skip + left);
    left -= given.length;
    const end = place.skip + given.length;
    cursor = end < items.length ? `${place.query || sizeQuery(paging, page.size)}#${end}` : nextCursor;
    yield { items: given, nextCursor: cursor };
  }
}

function pageRequest<Query, Params>(
  query: string,
  paging: Paging<Query, Params>,
  chosen: number | undefined,
): PageRequest<Query> {
  const cursor = new URLSearchParams(query);
  const size = paging.size && cursor.get(paging.size.to);
  return {
    size: size ? Number(size) : chosen,
    get: (name, as) => {
      const text = cursor.get(name);
      return text === null ? undefined : as(text);
    },
    after: (next) => {
      if (next === null || next === undefined || next === "") return null;
      const found = new URL(next, "http://localhost").searchParams;
      const names: readonly string[] = paging.cursor;
      const kept = new URLSearchParams([...found].filter(([name]) => names.includes(name))).toString();
      if (kept === "" || kept === query) throw new TypeError("the next page's URL leads nowhere new");
      return kept;
    },
  };
}

function chosenSize<Query, Params extends ListParams>(
  params: Params,
  { size }: Paging<Query, Params>,
  limit: number,
): number | undefined {
  if (!size) return undefined;
  const asked = integer(size.from, params[size.from], size.minimum, size.maximum);
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
  throw new InvalidParameterError(name, `expected a whole number ${range}, got ${JSON.stringify(value)}`);
}

/** A caller's cursor, if it can be one. */
function known(cursor: unknown, names: readonly string[]): string {
  // Callers in JavaScript may hand in the null that ends a list.
  const text = String(cursor);
  const { query, skip } = parseCursor(text);
  const hasPlace =
    query === "" ? skip > 0 : [...new URLSearchParams(query).keys()].some((name) => names.includes(name));
  if (hasPlace && Number.isInteger(skip) && skip >= 0) return text;
  throw new InvalidParameterError("cursor", "expected the nextCursor of a page");
}

function parseCursor(cursor: string): { query: string; skip: number } {
  const end = cursor.indexOf("#");
  return end < 0 ? { query: cursor, skip: 0 } : { query: cursor.slice(0, end), skip: Number(cursor.slice(end + 1)) };
}
