import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  DecodeError,
  InvalidParameterError,
  listServiceConversationParticipant,
  type ConversationsV1ServiceConversationParticipant as Participant,
  type ListServiceConversationParticipantParams,
  type Paginated,
} from "../../generated/src/index.js";
import {
  clientOf,
  scope,
  useRecordingServer,
  wirePage,
  wireParticipant,
  type Recorded,
  type Reply,
  type WireParticipant,
} from "./recording-server.js";

const server = useRecordingServer();
const elsewhere = useRecordingServer();

type Params = Omit<ListServiceConversationParticipantParams, keyof typeof scope>;

function list(params: Params = {}): Paginated<Participant> {
  return listServiceConversationParticipant(clientOf(server), { ...scope, ...params });
}

/** Makes the server answer pages of these lengths, with participants numbered from 0. A page's token is its number. */
function serve(lengths: readonly number[], host = "https://conversations.twilio.com"): void {
  server.reply = (request) => {
    const page = Number(queryOf(request)["PageToken"] ?? 0);
    const start = lengths.slice(0, page).reduce((sum, length) => sum + length, 0);
    const sids = Array.from({ length: lengths[page] ?? 0 }, (_, index) => `${start + index}`);
    const place = new URLSearchParams({ PageSize: "50", Page: `${page + 1}`, PageToken: `${page + 1}` });
    const next = page + 1 < lengths.length ? `${host}${request.path}?${place.toString()}` : null;
    return {
      body: wirePage(
        sids.map((sid) => wireParticipant({ sid })),
        next,
      ),
    };
  };
}

function queryOf({ query }: Recorded): Readonly<Record<string, string>> {
  return Object.fromEntries(query);
}

function sids(participants: readonly Participant[]): number[] {
  return participants.map(({ sid }) => Number(sid));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

const readings: Readonly<Record<string, (list: Paginated<Participant>) => Promise<Participant[]>>> = {
  await: async (list) => list,
  "for await": async (list) => {
    const items: Participant[] = [];
    for await (const participant of list) items.push(participant);
    return items;
  },
  pages: async (list) => {
    const items: Participant[] = [];
    for await (const page of list.pages()) items.push(...page.items);
    return items;
  },
};

describe.each(Object.entries(readings))("reading a list with %s", (_, read) => {
  test.each<[string, { limit?: number; pages: number[]; requests: number; items: number }]>([
    ["a limit of 0", { limit: 0, pages: [3, 3], requests: 0, items: 0 }],
    ["a limit inside the first page", { limit: 2, pages: [3, 3], requests: 1, items: 2 }],
    ["a limit at the end of the first page", { limit: 3, pages: [3, 3], requests: 1, items: 3 }],
    ["a limit inside the second page", { limit: 4, pages: [3, 3, 3], requests: 2, items: 4 }],
    ["a limit above the number of items", { limit: 10, pages: [3, 3], requests: 2, items: 6 }],
    ["no limit", { pages: [3, 3, 2], requests: 3, items: 8 }],
    ["a single page", { pages: [2], requests: 1, items: 2 }],
    ["no items", { pages: [0], requests: 1, items: 0 }],
    ["empty pages that have a next", { pages: [0, 2, 0, 0, 1], requests: 5, items: 3 }],
    ["a limit behind empty pages", { limit: 2, pages: [0, 0, 2, 1], requests: 3, items: 2 }],
  ])("requests exactly what it needs: %s", async (_, { limit, pages, requests, items }) => {
    serve(pages);
    expect(sids(await read(list({ limit })))).toEqual(upTo(items));
    expect(server.requests).toHaveLength(requests);
  });
});

test("a list that nobody reads requests nothing", async () => {
  const unread = list();
  unread.pages();
  unread[Symbol.asyncIterator]();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.requests).toEqual([]);
});

test("a list awaited twice is requested once", async () => {
  serve([2, 1]);
  const participants = list();
  expect(await participants).toBe(await participants);
  expect(server.requests).toHaveLength(2);
});

test("a list iterated twice is requested twice", async () => {
  serve([1]);
  const participants = list();
  for await (const { sid } of participants) expect(sid).toBe("0");
  for await (const { sid } of participants) expect(sid).toBe("0");
  expect(server.requests).toHaveLength(2);
});

test("leaving a for await loop ends the requests", async () => {
  serve([2, 2, 2]);
  for await (const { sid } of list()) if (sid === "2") break;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.requests).toHaveLength(2);
});

test("a page is requested only when it is asked for", async () => {
  serve([2, 2, 2]);
  const pages = list().pages();
  await pages.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.requests).toHaveLength(1);
});

test("pages tell where the list goes on, and null at its end", async () => {
  serve([2, 0, 1]);
  const cursors: (string | null)[] = [];
  for await (const { nextCursor } of list().pages()) cursors.push(nextCursor);
  expect(cursors).toEqual([expect.any(String), expect.any(String), null]);
});

describe("a saved cursor", () => {
  test("goes on in a new client where the page ended", async () => {
    serve([2, 2, 1]);
    const { value: first } = await list().pages().next();
    const saved = JSON.stringify(first?.nextCursor);
    server.requests.length = 0;
    expect(sids(await list({ cursor: JSON.parse(saved) as string }))).toEqual([2, 3, 4]);
    expect(queryOf(server.requests[0] ?? server.only)).toEqual({ PageSize: "50", Page: "1", PageToken: "1" });
  });

  test("holds nothing of the credentials and the host", async () => {
    serve([1, 1]);
    const { value: page } = await list().pages().next();
    expect(page?.nextCursor).not.toMatch(/secret|twilio|127\.0\.0\.1/);
  });

  test.each([1, 2, 3, 4, 7])("cuts pages of 3 by a limit of %i without loss or repetition", async (limit) => {
    serve([3, 0, 3, 1]);
    expect(await inSteps(() => limit)).toEqual(upTo(7));
  });

  test("cuts any pages by any limits without loss or repetition", async () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const lengths = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lengths, steps, async (lengths, steps) => {
        serve(lengths);
        const total = lengths.reduce((sum, length) => sum + length, 0);
        expect(await inSteps((step) => steps[step % steps.length] ?? 1)).toEqual(upTo(total));
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  test("asks for the cut page as it was asked for before", async () => {
    serve([50, 50]);
    const { value: page } = await list({ pageSize: 50, limit: 20 }).pages().next();
    await list({ cursor: page?.nextCursor ?? "", limit: 1 });
    expect(server.requests.map(queryOf)).toEqual([{ PageSize: "50" }, { PageSize: "50" }]);
  });
});

/** Reads the whole list by limited lists, each going on from the cursor of the one before. */
async function inSteps(limitOf: (step: number) => number): Promise<number[]> {
  const items: number[] = [];
  let cursor: string | undefined;
  for (let step = 0; ; step++) {
    let next: string | null = null;
    for await (const page of list({ limit: limitOf(step), cursor }).pages()) {
      items.push(...sids(page.items));
      next = page.nextCursor;
    }
    if (next === null) return items;
    cursor = next;
  }
}

describe("a next page's URL", () => {
  test("on another host is never contacted", async () => {
    serve([2, 2], elsewhere.origin);
    expect(sids(await list())).toEqual([0, 1, 2, 3]);
    expect(server.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
  });

  test("gives the next request nothing but the page's place", async () => {
    const next = "//user:pw@evil.example/v2/Other?PageToken=a%2Bb%20c%26d&Page=1&PageSize=7&Extra=1#fragment";
    server.replyInTurn({ body: wirePage([], next) }, { body: wirePage([]) });
    await list();
    const [first, second] = server.requests;
    expect(second?.path).toBe(first?.path);
    expect(queryOf(second ?? server.only)).toEqual({ PageToken: "a+b c&d", Page: "1", PageSize: "7" });
    expect(second?.headers.authorization).toBe(first?.headers.authorization);
  });

  test.each<[string, string]>([
    ["the page itself", "https://conversations.twilio.com/v1/x?PageToken=same"],
    ["no page", "https://conversations.twilio.com/v1/x"],
    ["no URL", "http://["],
    ["pages of no size", "https://conversations.twilio.com/v1/x?PageToken=1&PageSize=5000"],
    ["a page without a number", "https://conversations.twilio.com/v1/x?PageToken=1&Page=abc"],
  ])("that leads to %s ends the list with a DecodeError", async (_, next) => {
    server.reply = () => ({ body: wirePage([wireParticipant()], next) });
    await expect(Promise.resolve(list())).rejects.toBeInstanceOf(DecodeError);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  test("that nobody follows costs no items, and is refused as the cursor that it is handed in as", async () => {
    server.reply = () => ({ body: wirePage([wireParticipant()], "https://conversations.twilio.com/v1/x?Page=abc") });
    const { value: page } = await list({ limit: 1 }).pages().next();
    expect(page?.items).toHaveLength(1);
    await expect(Promise.resolve(list({ cursor: page?.nextCursor ?? "" }))).rejects.toMatchObject({
      parameter: "cursor",
    });
  });
});

describe("the page size", () => {
  test.each<[Params, string]>([
    [{}, "100"],
    [{ limit: 1 }, "1"],
    [{ limit: 20 }, "20"],
    [{ limit: 100 }, "100"],
    [{ limit: 250 }, "100"],
    [{ pageSize: 1 }, "1"],
    [{ pageSize: 1000 }, "1000"],
    [{ pageSize: 1000, limit: 3 }, "1000"],
    [{ pageSize: 2, limit: 300 }, "2"],
  ])("of %j is %s", async (params, size) => {
    await list(params);
    expect(queryOf(server.only)).toEqual({ PageSize: size });
  });
});

const refused: readonly (readonly [keyof Params, Params])[] = [
  ...[0, -1, 1001, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((pageSize) => ["pageSize", { pageSize }] as const),
  ...[-1, 1.5, Number.NaN].map((limit) => ["limit", { limit }] as const),
  ...["", "#", "#0", "#x", "nonsense", "Other=1", "PageToken=1#-1", "PageToken=1#x", "https://evil.example/?x=1"].map(
    (cursor) => ["cursor", { cursor }] as const,
  ),
];

const refusedTypes: readonly (readonly [keyof Params, Params])[] = [
  // @ts-expect-error -- text is no number, but callers in JavaScript may take it from a query
  ["pageSize", { pageSize: "10" }],
  // @ts-expect-error -- as above
  ["limit", { limit: "10" }],
  // @ts-expect-error -- the null that ends a list does not begin one
  ["cursor", { cursor: null }],
];

test.each([...refused, ...refusedTypes])("%s is refused by name before any request: %j", async (parameter, params) => {
  for (const read of Object.values(readings)) {
    await expect(read(list(params))).rejects.toMatchObject({ name: "InvalidParameterError", parameter });
  }
  expect(server.requests).toEqual([]);
});

describe("a page that fails", () => {
  const failing: Reply = { status: 500, body: { message: "broken" } };

  test("fails the awaited list", async () => {
    server.replyInTurn({ body: wirePage([wireParticipant()], "https://x.example/?PageToken=2") }, failing);
    await expect(Promise.resolve(list())).rejects.toMatchObject({ name: "ServerError", status: 500 });
  });

  test("comes after the items of the pages before", async () => {
    server.replyInTurn({ body: wirePage([wireParticipant({ sid: "0" })], "https://x.example/?PageToken=2") }, failing);
    const seen: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { sid } of list()) seen.push(sid);
    };
    await expect(reading()).rejects.toMatchObject({ name: "ServerError" });
    expect(seen).toEqual(["0"]);
  });
});

test("catch and finally work as on a promise", async () => {
  expect(await list({ limit: -1 }).catch((error: unknown) => error)).toBeInstanceOf(InvalidParameterError);
  let done = false;
  await list({ limit: 0 }).finally(() => {
    done = true;
  });
  expect(done).toBe(true);
});

test("options hold for every page", async () => {
  serve([1, 1]);
  await listServiceConversationParticipant(clientOf(server), scope, {
    headers: { "X-Trace": "7" },
    extraParams: { Order: "asc" },
  });
  expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  expect(server.requests.map((request) => queryOf(request)["Order"])).toEqual(["asc", "asc"]);
});

test("aborting between two pages ends the list with the signal's reason", async () => {
  serve([1, 1]);
  const controller = new AbortController();
  const reason = new Error("enough");
  const participants = listServiceConversationParticipant(clientOf(server), scope, { signal: controller.signal });
  const reading = async (): Promise<void> => {
    for await (const { sid } of participants) if (sid === "0") controller.abort(reason);
  };
  await expect(reading()).rejects.toBe(reason);
  expect(server.requests).toHaveLength(1);
});

test("a limit of Infinity is none", async () => {
  server.reply = () => ({ body: wirePage([wireParticipant()]) });
  expect(await list({ limit: Number.POSITIVE_INFINITY })).toHaveLength(1);
});

test.each(["PageSize=5000", "PageSize=0", "PageSize=abc&PageToken=1", "Page=abc&PageToken=1", "PageToken=1#0x1"])(
  "the tampered cursor %s is refused before any request",
  async (cursor) => {
    await expect(Promise.resolve(list({ cursor }))).rejects.toMatchObject({ parameter: "cursor" });
    expect(server.requests).toEqual([]);
  },
);

test("a next page's URL that leads nowhere costs no items that are there", async () => {
  server.reply = () => ({ body: wirePage([wireParticipant()], "https://example.com/odd") });
  expect(await list({ limit: 1 })).toHaveLength(1);
});

test("pages that lead in a circle end in a DecodeError", async () => {
  server.reply = ({ query }) => {
    const next = query.some(([name, value]) => name === "PageToken" && value === "a") ? "b" : "a";
    return { body: wirePage([wireParticipant()], `https://example.com/?PageToken=${next}`) };
  };
  await expect(Promise.resolve(list())).rejects.toMatchObject({ name: "DecodeError" });
  expect(server.requests).toHaveLength(3);
});

test("a page of 200,000 items is awaited whole", async () => {
  server.reply = () => ({ body: wirePage(Array.from({ length: 200_000 }, () => ({}) as WireParticipant)) });
  expect(await list()).toHaveLength(200_000);
});

test("params changed after the call change nothing", async () => {
  const params = { ...scope };
  const pending = listServiceConversationParticipant(clientOf(server), params);
  params.conversationSid = "CHother";
  await pending;
  expect(server.only.path).toContain(scope.conversationSid);
});
