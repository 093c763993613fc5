import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { apiOf, findingsOf, operationOf, withOperation, type Members } from "./model-document.js";

const schemas = {
  Pet: { type: "object", properties: { id: { type: "string" } } },
  Meta: { type: ["object", "null"], properties: { next: { type: ["string", "null"] } } },
  Page: {
    allOf: [
      { type: "object", properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } } } },
      { type: "object", properties: { meta: { $ref: "#/components/schemas/Meta" } } },
    ],
  },
};

const answer = {
  "200": { description: "A page.", content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } } },
};

const extension = {
  style: "url",
  items: "/pets",
  next: "/meta/next",
  cursor: ["after"],
  pageSize: { parameter: "size", automatic: 50 },
};

const parameters = [
  { name: "after", in: "query", schema: { type: "string" } },
  { name: "size", in: "query", schema: { type: "integer", maximum: 100 } },
  { name: "filter", in: "query", schema: { type: "object" } },
];

function listing(changes: Members, others: Members = {}): Members {
  return { parameters, responses: answer, "x-fetchsmith-pagination": { ...extension, ...changes }, ...others };
}

describe("pagination", () => {
  test("finds items, next page and page size through names, allOf and null", () => {
    expect(operationOf(listing({}), { components: { schemas } }).pagination).toEqual({
      at: "#/paths/~1pets/get/x-fetchsmith-pagination",
      style: "url",
      last: undefined,
      more: undefined,
      total: undefined,
      pages: undefined,
      perPage: undefined,
      first: 0,
      items: ["pets"],
      next: ["meta", "next"],
      item: { kind: "ref", at: "#/components/schemas/Page/allOf/0/properties/pets/items", schema: "Pet" },
      cursor: ["after"],
      pageSize: { parameter: "size", automatic: 50, default: undefined, minimum: 1, maximum: 100, isHidden: false },
    });
  });

  test.each<[string, Json, string]>([
    ["items", "/meta", "items: `/meta` in x-fetchsmith-pagination leads to no array in the response."],
    ["items", "/cats", "items: `/cats` in x-fetchsmith-pagination leads to no array in the response."],
    [
      "items",
      5,
      "items: `x-fetchsmith-pagination` needs a JSON Pointer into the response, such as `/items`, as `items`.",
    ],
    ["next", "/pets", "next: `/pets` in x-fetchsmith-pagination leads to no text in the response."],
    ["cursor", ["page"], "cursor/0: `page` in x-fetchsmith-pagination names no query parameter of the operation."],
    [
      "cursor",
      ["filter"],
      "cursor/0: `filter` in x-fetchsmith-pagination names a parameter that is neither a text nor a number.",
    ],
    ["cursor", [], "cursor: `x-fetchsmith-pagination` needs a list of query parameters as `cursor`."],
    [
      "style",
      "pages",
      "style: `x-fetchsmith-pagination` needs `url`, `link`, `cursor`, `offset` or `page` as `style`.",
    ],
    ["more", "/pets", "more: `/pets` in x-fetchsmith-pagination leads to no boolean in the response."],
    ["total", "/meta/next", "total: `/meta/next` in x-fetchsmith-pagination leads to no number in the response."],
    [
      "sise",
      1,
      "sise: `x-fetchsmith-pagination` knows no `sise`, only style, items, next, cursor, more, total, pageSize.",
    ],
    [
      "pageSize",
      { parameter: "after", automatic: 5 },
      "pageSize/parameter: `after` in x-fetchsmith-pagination names no numeric parameter.",
    ],
    [
      "pageSize",
      { parameter: "size", automatic: 500 },
      "pageSize/automatic: `500` in x-fetchsmith-pagination is outside the limits of `size`.",
    ],
    ["pageSize", { parameter: "size" }, "pageSize: `x-fetchsmith-pagination` lacks `automatic`."],
  ])("is refused where %s is %j", (key, value, message) => {
    expect(findingsOf(withOperation(listing({ [key]: value }), { components: { schemas } }))).toEqual([
      `error extension-invalid #/paths/~1pets/get/x-fetchsmith-pagination/${message}`,
    ]);
  });

  test("is refused where the operation answers nothing", () => {
    const members = listing({}, { responses: { "204": { description: "Nothing." } } });
    expect(findingsOf(withOperation(members))).toEqual([
      expect.stringContaining("stands on an operation that answers no JSON"),
    ]);
  });
});

describe("resources", () => {
  const none = { "204": { description: "Done." } };

  function resources(paths: Readonly<Record<string, readonly string[]>>): unknown {
    const items = Object.entries(paths).map(([path, methods]): [string, Json] => {
      const operations = methods.map((method): [string, Json] => {
        const responses = method === "get" ? answer : none;
        return [method, { operationId: `${method} ${path}`, responses }];
      });
      return [path, Object.fromEntries(operations)];
    });
    return apiOf({ paths: Object.fromEntries(items), components: { schemas } }).resources.map(
      ({ collectionPath, itemPath, itemParameter, actions }) => ({
        paths: `${collectionPath} ${itemPath} ${itemParameter}`,
        actions: actions.map(({ role, operation }) => `${role}: ${operation}`),
      }),
    );
  }

  test("join a collection path with its item path", () => {
    expect(
      resources({ "/pets": ["get", "post", "delete"], "/pets/{id}": ["get", "post", "patch", "put", "delete"] }),
    ).toEqual([
      {
        paths: "/pets /pets/{id} id",
        actions: [
          "create: post /pets",
          "list: get /pets",
          "fetch: get /pets/{id}",
          "update: patch /pets/{id}",
          "update: post /pets/{id}",
          "replace: put /pets/{id}",
          "delete: delete /pets/{id}",
        ],
      },
    ]);
  });

  test("update by PUT where nothing else updates", () => {
    expect(resources({ "/pets": ["post"], "/pets/{id}": ["put"] })).toMatchObject([
      { actions: ["create: post /pets", "update: put /pets/{id}"] },
    ]);
  });

  test.each([
    ["there is no collection", { "/pets/{id}": ["get"] }],
    ["there is no item", { "/pets": ["get"], "/pets/{id}/toys": ["get"] }],
    ["the collection does nothing of its own", { "/pets": ["delete"], "/pets/{id}": ["get"] }],
    ["the last segment is more than a parameter", { "/pets": ["get"], "/pets/{id}.json": ["get"] }],
  ])("are none where %s", (_, paths) => {
    expect(resources(paths)).toEqual([]);
  });
});

describe("pagination that is recognised", () => {
  const integer = { type: "integer" };
  const text = { type: "string" };
  const things = { type: "array", items: text };
  const ided = { type: "object", required: ["id"], properties: { id: text } };

  function answering(schema: Json, headers: Members = {}): Members {
    return { "200": { description: "d", headers, content: { "application/json": { schema } } } };
  }

  function asking(names: Members): readonly Json[] {
    return Object.entries(names).map(([name, schema]) => ({ name, in: "query", schema }));
  }

  function page(properties: Members): Json {
    return { type: "object", properties: { things, ...properties } };
  }

  test.each<[string, Members, Json, object]>([
    [
      "a URL",
      { page: integer },
      page({ next_page_url: text }),
      { style: "url", next: ["next_page_url"], cursor: ["page"] },
    ],
    [
      "HAL's link",
      { page: integer },
      page({ _links: page({ next: page({ href: text }) }) }),
      { next: ["_links", "next", "href"] },
    ],
    ["a cursor", { pageToken: text }, page({ nextPageToken: text }), { style: "cursor", cursor: ["pageToken"] }],
    ["an offset", { offset: integer }, page({ total: integer }), { style: "offset", total: ["total"], first: 0 }],
    [
      "a page's number",
      { page: integer },
      page({ meta: page({ has_more: { type: "boolean" } }) }),
      { style: "page", more: ["meta", "has_more"], first: 1 },
    ],
    [
      "the id of the last item",
      { starting_after: text, ending_before: text },
      page({ things: { type: "array", items: ided }, has_more: { type: "boolean" } }),
      { style: "cursor", last: ["id"], next: [], more: ["has_more"], cursor: ["starting_after"] },
    ],
    [
      "a cursor, with a `limit` that is not said to end somewhere",
      { cursor: text, limit: integer },
      page({ next_cursor: text }),
      { style: "cursor", cursor: ["cursor"], pageSize: { parameter: "limit", automatic: undefined, isHidden: true } },
    ],
    [
      "a page's number and how many there are",
      { page: integer },
      page({ total_pages: integer }),
      { pages: ["total_pages"] },
    ],
    [
      "a page's number and the last one's",
      { page: integer },
      page({ meta: page({ last_page: integer, total: integer, per_page: integer }) }),
      { pages: ["meta", "last_page"], total: ["meta", "total"], perPage: ["meta", "per_page"] },
    ],
    [
      "a page's number from 0 and the last one's, which does not say how many there are",
      { page: { ...integer, minimum: 0 } },
      page({ last_page: integer, total: integer }),
      { pages: undefined, first: 0 },
    ],
    ["a page's number from 0", { page: { ...integer, minimum: 0 } }, page({ total: integer }), { first: 0 }],
  ])("goes on by %s", (_, names, schema, expected) => {
    const operation = { parameters: asking(names), responses: answering(schema) };
    expect(operationOf(operation).pagination).toMatchObject({ items: ["things"], ...expected });
    expect(findingsOf(withOperation(operation))).toEqual([
      expect.stringContaining("info pagination-recognised #/paths/~1pets/get: "),
    ]);
  });

  test.each<[string, Members, Json]>([
    ["nothing tells the end", { page: integer }, page({})],
    ["nothing tells where a page begins", { q: text }, page({ nextPageToken: text })],
    [
      "nothing but how many pages there are tells the end of an offset",
      { offset: integer },
      page({ total_pages: integer }),
    ],
    ["nothing but the last page's number tells the end", { page: integer }, page({ last_page: integer })],
    ["the answer has no list", { cursor: text }, { type: "object", properties: { next_cursor: text } }],
    ["there are two cursors", { cursor: text, marker: text }, page({ next_cursor: text })],
    ["where a page begins is no text", { page: { type: "object" } }, page({ next_page_url: text })],
    ["`next` may be anything", { page: integer }, page({ next: text })],
    ["`limit` may be anything", { offset: integer, limit: text }, page({ total: integer })],
    ["an item may have no id", { starting_after: text }, page({ has_more: { type: "boolean" } })],
    [
      "nothing says that an item's id is what is meant",
      { after: text },
      { ...ided, properties: { things: { type: "array", items: ided }, has_more: { type: "boolean" } } },
    ],
  ])("is not where %s", (_, names, schema) => {
    const operation = { parameters: asking(names), responses: answering(schema) };
    expect(operationOf(operation).pagination).toBeUndefined();
    expect(findingsOf(withOperation(operation))).toEqual([]);
  });

  test.each<[string, Members]>([
    ["errors", { data: things, errors: { type: "array", items: text } }],
    ["others", { things, others: things }],
    ["included", { data: things, included: { type: ["array", "null"], items: { type: "object" } } }],
    ["facets", { things, facets: { type: "object", properties: { a: text } } }],
  ])("is not where items would be all that is left of %s, which a note says", (lost, properties) => {
    const schema = { type: "object", properties: { ...properties, next_cursor: text } };
    const operation = { parameters: asking({ cursor: text }), responses: answering(schema) };
    expect(operationOf(operation).pagination).toBeUndefined();
    const note = `for \`${lost}\` beside it would be lost.`;
    expect(findingsOf(withOperation(operation))).toEqual([expect.stringContaining(note)]);
    expect(findingsOf(withOperation({ ...operation, "x-fetchsmith-pagination": false }))).toEqual([]);
  });

  test.each<[string, Json]>([
    ["links", { type: "object", properties: { self: text } }],
    ["meta", { type: "object", properties: { took: integer } }],
    ["order", { type: "array", items: { type: "object" } }],
    ["total_count", integer],
    ["code", { type: ["string", "integer"] }],
  ])("is where nothing but %s stands beside the items", (name, schema) => {
    const responses = answering(page({ [name]: schema, next_cursor: text }));
    expect(operationOf({ parameters: asking({ cursor: text }), responses }).pagination).toBeDefined();
  });

  test("is not where the document says so", () => {
    const operation = { parameters: asking({ cursor: text }), responses: answering(page({ next_cursor: text })) };
    expect(operationOf({ ...operation, "x-fetchsmith-pagination": false }).pagination).toBeUndefined();
  });

  test("is not for anything but GET", () => {
    const operation = { parameters: asking({ cursor: text }), responses: answering(page({ next_cursor: text })) };
    expect(operationOf(operation, { method: "post" }).pagination).toBeUndefined();
  });

  test("goes on by a Link header that the answer describes, with `limit` as the size of pages", () => {
    const parameters = asking({ page: integer, limit: { ...integer, maximum: 500 } });
    const responses = answering(things, { Link: { schema: text } });
    expect(operationOf({ parameters, responses }).pagination).toMatchObject({
      style: "link",
      items: [],
      cursor: ["page", "limit"],
      pageSize: { parameter: "limit", automatic: 100, maximum: 500, isHidden: true },
    });
  });
});
