import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const item = "{ type: object, required: [id], properties: { id: { type: string } } }";
const list = `data: { type: array, items: ${item} }`;
const limit = "{ name: limit, in: query, schema: { type: integer } }";
const text = "schema: { type: string }";
const responses = (properties: string): string =>
  `responses: { "200": { description: d, content: { application/json: { schema: { type: object, properties: { ${list}, ${properties} } } } } } }`;
const sdk = await sdkOf(
  "recognised-lists",
  `openapi: 3.1.0
info: { title: Lists, version: "1" }
servers: [{ url: "https://lists.example.com" }]
paths:
  /by-last:
    get:
      operationId: byLast
      parameters: [{ name: starting_after, in: query, ${text} }, { name: ending_before, in: query, ${text} }, ${limit}]
      ${responses("has_more: { type: boolean }")}
  /by-cursor:
    get:
      operationId: byToken
      parameters: [{ name: cursor, in: query, ${text} }, ${limit}]
      ${responses('next_cursor: { type: [string, "null"] }')}
  /by-url:
    get:
      operationId: byUrl
      parameters: [{ name: page, in: query, schema: { type: integer } }, ${limit}]
      ${responses('next_page_url: { type: [string, "null"] }')}
  /by-pages:
    get:
      operationId: byPages
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      ${responses("total_pages: { type: [integer, 'null'] }")}
  /by-total:
    get:
      operationId: byTotal
      parameters: [{ name: page, in: query, schema: { type: integer, default: 0 } }]
      ${responses("total: { type: integer }, per_page: { type: integer }")}
  /by-odata:
    get:
      operationId: byOdata
      parameters:
        - { name: $top, in: query, schema: { type: integer, maximum: 2 } }
        - { name: $skip, in: query, schema: { type: integer } }
        - { name: $filter, in: query, ${text} }
        - { name: $select, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }
      ${responses('"@odata.nextLink": { type: string }')}
`,
);

const names = ["a", "b", "c", "d", "e"];

/** Serves five items, two a page, and says by `tell` how they go on. */
function serving(begin: (query: URLSearchParams) => number, tell: (end: number) => object): void {
  server.reply = ({ target }) => {
    const first = begin(new URL(target, "http://x").searchParams);
    const data = names.slice(first, first + 2).map((id) => ({ id }));
    return answer("200 OK", {}, JSON.stringify({ data, ...tell(first + 2) }));
  };
}

async function all(operation: string, params: object = {}): Promise<unknown> {
  return sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }), params);
}

const targets = (): readonly string[] => server.requests.map(({ target }) => target);
const items = names.map((id) => ({ id }));

test("a list goes on after the id of its last item", async () => {
  serving(
    (query) => names.indexOf(query.get("starting_after") ?? "") + 1,
    (end) => ({ has_more: end < names.length }),
  );
  expect(await all("byLast")).toEqual(items);
  expect(targets()).toEqual(["/by-last", "/by-last?starting_after=b", "/by-last?starting_after=d"]);
});

test("a list takes no more than its limit, and leaves the size of pages to the server where nothing says what it may be", async () => {
  serving(
    (query) => Number(query.get("cursor") ?? 0),
    (end) => ({ next_cursor: end < names.length ? String(end) : null }),
  );
  expect(await all("byToken", { limit: 3 })).toEqual(items.slice(0, 3));
  expect(targets()).toEqual(["/by-cursor", "/by-cursor?cursor=2"]);
});

test("the size of pages is the one that the URL of the next page has", async () => {
  serving(
    (query) => Number(query.get("page") ?? 0) * 2,
    (end) => ({ next_page_url: end < names.length ? `https://x/?page=${end / 2}&limit=2` : null }),
  );
  expect(await all("byUrl")).toEqual(items);
  expect(targets()).toEqual(["/by-url", "/by-url?page=1&limit=2", "/by-url?page=2&limit=2"]);
});

test("the URL of the next page is followed whatever its query holds, on the list's own host", async () => {
  serving(
    (query) => Number(query.get("$skiptoken") ?? 0),
    (end) => ({
      "@odata.nextLink":
        end < names.length ? `https://x/other?$top=2&$filter=a%20b&$skiptoken=${end}&q='x,y'` : undefined,
    }),
  );
  expect(await all("byOdata", { filter: "c", select: ["d", "e"] })).toEqual(items);
  expect(targets()).toEqual([
    "/by-odata?%24top=2&%24filter=c&%24select=d,e",
    "/by-odata?$top=2&$filter=a%20b&$skiptoken=2&q=%27x,y%27",
    "/by-odata?$top=2&$filter=a%20b&$skiptoken=4&q=%27x,y%27",
  ]);
});

test("what the caller asked for stays where the URL of the next page says where it begins", async () => {
  serving(
    (query) => Number(query.get("$skip") ?? 0),
    (end) => ({ "@odata.nextLink": end < names.length ? `?$skip=${end}` : undefined }),
  );
  expect(await all("byOdata", { filter: "c" })).toEqual(items);
  expect(targets()[1]).toBe("/by-odata?$skip=2&%24top=2&%24filter=c");
});

test("a page's cursor goes on in another call", async () => {
  serving(
    (query) => Number(query.get("$skiptoken") ?? 0),
    (end) => ({ "@odata.nextLink": end < names.length ? `https://x/?$skiptoken=${end}` : undefined }),
  );
  const call = (params: object): ReturnType<ReturnType<typeof sdk.operation>> =>
    sdk.operation("byOdata")(sdk.createClient({ baseUrl: server.origin }), params);
  const { value } = (await call({}).pages()[Symbol.asyncIterator]().next()) as { value: { nextCursor: string } };
  expect(await call({ cursor: value.nextCursor })).toEqual(items.slice(2));
  await expect(call({ cursor: "$skip=2" })).rejects.toMatchObject({ name: "InvalidParameterError" });
});

test("what stands before an item is asked for once", async () => {
  serving(
    (query) => names.indexOf(query.get("starting_after") ?? "") + 1,
    (end) => ({ has_more: end < names.length }),
  );
  await all("byLast", { endingBefore: "z" });
  expect(targets().slice(0, 2)).toEqual(["/by-last?ending_before=z", "/by-last?starting_after=b"]);
});

test.each<[string, number, object, number]>([
  ["byPages", 1, { total_pages: 3 }, 3],
  ["byPages", 1, { total_pages: null }, 4],
  ["byPages", 1, {}, 4],
  ["byTotal", 0, { total: 5, per_page: 2 }, 3],
  ["byTotal", 0, { total: 5 }, 4],
  ["byTotal", 0, { total: 5, per_page: -9 }, 4],
])(
  "a page's number ends where the answer says so, and else with an empty page: %s from %i, %j",
  async (operation, first, end, requests) => {
    serving(
      (query) => (Number(query.get("page") ?? first) - first) * 2,
      () => end,
    );
    expect(await all(operation)).toEqual(items);
    expect(targets()).toHaveLength(requests);
  },
);
