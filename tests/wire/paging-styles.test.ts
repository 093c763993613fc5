import { describe, expect, test } from "@jest/globals";
import { sdkOfGolden, type Listing } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("pages");

function list(operation: string, params: object = {}): Promise<unknown> & Listing {
  return sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin, maxRetries: 0 }), params);
}

/** Answers by what a request asks for. */
function serving(
  bodyOf: (query: URLSearchParams) => unknown,
  headersOf: (query: URLSearchParams) => object = () => ({}),
): void {
  server.reply = ({ target }) => {
    const query = new URLSearchParams(target.split("?")[1]);
    return answer("200 OK", { ...headersOf(query) }, JSON.stringify(bodyOf(query)));
  };
}

const queries = (): readonly (string | undefined)[] => server.requests.map(({ target }) => target.split("?")[1]);
const thing = (id: number): object => ({ id, made_at: "1970-01-01T00:00:00Z" });
const read = (id: number): object => ({ id, madeAt: new Date(0) });
const letters = ["a", "b", "c", "d", "e"];

describe("a list that is recognised goes on", () => {
  test("by the URL in the body, of which only known parameters are taken", async () => {
    serving((query) => {
      const page = Number(query.get("page") ?? 1);
      const next = `https://evil.example/steal?page=${page + 1}&limit=50&state=closed`;
      return { results: [thing(page)], count: 3, next: page < 3 ? next : null };
    });
    expect(await list("byUrl", { state: "open" })).toEqual([read(1), read(2), read(3)]);
    expect(queries()).toEqual(["limit=50&state=open", "page=2&limit=50&state=open", "page=3&limit=50&state=open"]);
  });

  test("by the cursor in the body", async () => {
    serving((query) => ({
      things: [thing(1)],
      response_metadata: query.has("cursor") ? { next_cursor: "" } : { next_cursor: "a+b/c=" },
    }));
    expect(await list("byCursorOperation")).toEqual([read(1), read(1)]);
    expect(queries()).toEqual(["page_size=20", "cursor=a%2Bb%2Fc%3D&page_size=20"]);
  });

  test("by how many items there were, up to their number", async () => {
    serving((query) => {
      const offset = Number(query.get("offset") ?? 0);
      return { data: letters.slice(offset, offset + Number(query.get("limit"))), total: letters.length };
    });
    expect(await list("byOffsetOperation")).toEqual(letters);
    expect(queries()).toEqual(["limit=3", "offset=3&limit=3"]);
  });

  test("by the page's number, until there is no more", async () => {
    serving((query) => {
      const at = (Number(query.get("page") ?? 1) - 1) * 2;
      return { items: letters.slice(at, at + 2), has_more: at + 2 < letters.length };
    });
    expect(await list("byPage")).toEqual(letters);
    expect(queries()).toEqual(["per_page=2", "page=2&per_page=2", "page=3&per_page=2"]);
  });

  test("by the Link header, whatever else that links to", async () => {
    serving(
      (query) => [thing(Number(query.get("page") ?? 1))],
      (query) => ({
        Link: query.has("page")
          ? '</by-link?page=1>; rel="first prev"; title="next"'
          : '<https://x.example/a?page=9>; rel="last", <https://x.example/b?page=2&per_page=30>; title="a, b"; rel="start next"',
      }),
    );
    expect(await list("byLinkOperation")).toEqual([read(1), read(2)]);
    expect(queries()).toEqual(["per_page=30", "page=2&per_page=30"]);
  });
});

test("a list goes on as the document says", async () => {
  serving((query) => {
    const at = Number(query.get("n") ?? 0) * 2;
    return { list: { of: letters.slice(at, at + 2), all: letters.length } };
  });
  expect(await list("told")).toEqual(letters);
  expect(queries()).toEqual(["per=2", "n=1&per=2", "n=2&per=2"]);
});

test("a list that says nothing of its end ends at a page without items", async () => {
  serving((query) => ({ items: query.get("page") === "2" ? [] : ["a"] }));
  expect(await list("byPage")).toEqual(["a"]);
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["byOffsetOperation", (query: URLSearchParams) => Number(query.get("offset") ?? 0)],
  ["byPage", (query: URLSearchParams) => (Number(query.get("page") ?? 1) - 1) * Number(query.get("per_page"))],
])("no item is lost or repeated when going on later with another limit: %s", async (operation, startOf) => {
  serving((query) => {
    const size = Number(query.get("limit") ?? query.get("per_page"));
    const items = letters.slice(startOf(query), startOf(query) + size);
    return { data: items, items, total: letters.length, has_more: startOf(query) + size < letters.length };
  });
  const seen: unknown[] = [];
  let cursor: string | null | undefined;
  for (const limit of [1, 2, 1, 9]) {
    if (cursor === null) break;
    for await (const page of list(operation, { limit, cursor }).pages()) {
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
  }
  expect(seen).toEqual(letters);
});

test.each<readonly [string, object, object]>([
  ["switchedOff", { data: [], next_cursor: "x" }, { data: [], nextCursor: "x" }],
  ["plain", ["a"], ["a"]],
])("%s is no list in pages", async (operation, body, result) => {
  serving(() => body);
  expect(await list(operation)).toEqual(result);
  expect(server.requests).toHaveLength(1);
});
