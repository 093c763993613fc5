import type { Schemas } from "./check.ts";
import type { OperationFacts, PageFacts } from "./facts.ts";
import { valueAt, withValue, type Json, type JsonObject, plainText } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { propertiesOf, sample } from "./sample.ts";
import type { Entry } from "./store.ts";

/** A page of a list, and the way to its neighbours. */
interface Slice {
  readonly entries: readonly Entry[];
  readonly size: number;
  readonly number: number;
  readonly url: string;
  readonly first: string;
  readonly next: string | null;
  readonly token: string | null;
  readonly previous: string | null;
  readonly total: number;
}

/**
 * The answer to a list: the page that the parameters ask for. A token names a place in the order of creation, not a count of
 * items, so that items added or removed meanwhile neither repeat nor hide others.
 *
 * @param url the collection's URL, without a query
 * @throws {@link Refusal} 400 for a token that this fake did not make
 */
export function listAnswer(
  { answer, page }: OperationFacts,
  entries: readonly Entry[],
  parameters: JsonObject,
  url: string,
  schemas: Schemas,
): Json {
  const items = entries.map(({ item }) => item);
  const shape = answer ?? { type: "any" };
  if (!page) return items;
  const slice = sliceOf(page, entries, parameters, url);
  if (page.items.length === 0) return slice.entries.map(({ item }) => item);
  const plain = sample(shape, schemas);
  const filled = withNeighbours(plain as JsonObject, shape, slice, page, schemas);
  const withItems = withValue(
    filled,
    page.items,
    slice.entries.map(({ item }) => item),
  );
  const told = [
    [page.next, page.style === "cursor" ? slice.token : slice.next],
    [page.more, slice.next !== null],
    [page.total, slice.total],
    [page.pages, Math.ceil(slice.total / slice.size)],
    [page.perPage, slice.size],
  ] as const;
  return told.reduce(
    (body, [path, value]) => (path ? withValue(body, path, value) : body),
    withItems,
  );
}

function sliceOf(
  page: PageFacts,
  all: readonly Entry[],
  parameters: JsonObject,
  url: string,
): Slice {
  const { size, number } = page;
  const asked = size && parameters[size.parameter];
  const count = typeof asked === "number" ? asked : (size?.default ?? Math.max(all.length, 1));
  const index = number === undefined ? 0 : Number(parameters[number] ?? page.first ?? 0);
  const entries = onPage(page, all, parameters, count, index);
  const [first] = entries;
  const last = entries.at(-1);
  const following = last && all.find(({ order }) => order > last.order);
  const preceding = first && all.some(({ order }) => order < first.order);
  const to = (at: number, token?: string): string => pageUrl(url, page, count, at, token);
  return {
    entries,
    size: count,
    number: index,
    total: all.length,
    url: to(
      index,
      typeof parameters[page.token ?? ""] === "string"
        ? plainText(parameters[page.token ?? ""])
        : undefined,
    ),
    first: to(0),
    next: following ? to(index + 1, `a${following.order}`) : null,
    token: following ? `a${following.order}` : null,
    previous: preceding ? to(Math.max(index - 1, 0), `b${first.order}`) : null,
  };
}

function onPage(
  { token, number, style, last, first = 0 }: PageFacts,
  all: readonly Entry[],
  parameters: JsonObject,
  count: number,
  index: number,
): readonly Entry[] {
  const given = token === undefined ? undefined : parameters[token];
  if (given === undefined || given === "") {
    const isNumbered = token === undefined && number !== undefined;
    const start = isNumbered ? (style === "offset" ? index : (index - first) * count) : 0;
    return all.slice(start, start + count);
  }
  if (last) {
    const found = all.find(({ item }) => plainText(valueAt(item, last)) === plainText(given));
    if (found === undefined) throw new Refusal(400, `${token ?? "The token"} is no item's`);
    return all.filter(({ order }) => order > found.order).slice(0, count);
  }
  const [, direction, order] = /^([ab])(\d+)$/u.exec(plainText(given)) ?? [];
  if (order === undefined) throw new Refusal(400, `${token ?? "The token"} is no token of a page`);
  if (direction === "a") return all.filter((entry) => entry.order >= Number(order)).slice(0, count);
  return all.filter((entry) => entry.order < Number(order)).slice(-count);
}

function pageUrl(
  url: string,
  { size, number, token }: PageFacts,
  count: number,
  index: number,
  at?: string,
): string {
  const query = new URLSearchParams();
  if (size) query.set(size.parameter, String(count));
  if (number !== undefined) query.set(number, String(index));
  if (token !== undefined && at !== undefined) query.set(token, at);
  return `${url}?${query.toString()}`;
}

/** Fills what else a page says of itself, each part by its name. */
function withNeighbours(
  body: JsonObject,
  shape: NonNullable<OperationFacts["answer"]>,
  slice: Slice,
  page: PageFacts,
  schemas: Schemas,
  above: readonly string[] = [],
): JsonObject {
  const { shapes } = propertiesOf(shape, schemas);
  return Object.entries(shapes).reduce((before, [name, part]) => {
    const path = [...above, name];
    const value = partOf(name, slice, page);
    if (value !== undefined) return withValue(before, [name], value);
    const inner = before[name];
    const isPart =
      typeof inner === "object" && inner !== null && !Array.isArray(inner) && path.length < 3;
    return isPart
      ? withValue(
          before,
          [name],
          withNeighbours(inner as JsonObject, part, slice, page, schemas, path),
        )
      : before;
  }, body);
}

function partOf(name: string, slice: Slice, page: PageFacts): Json | undefined {
  const folded = name.toLowerCase().replace(/[^a-z]/gu, "");
  const parts: Readonly<Record<string, Json | undefined>> = {
    page: slice.number,
    pagenumber: slice.number,
    pagesize: slice.size,
    firstpageurl: slice.first,
    first: slice.first,
    previouspageurl: slice.previous,
    previous: slice.previous,
    prev: slice.previous,
    url: slice.url,
    self: slice.url,
    key: page.items.at(-1),
    total: slice.total,
    totalcount: slice.total,
    hasmore: slice.next !== null,
  };
  return Object.hasOwn(parts, folded) ? parts[folded] : undefined;
}
