import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import {
  createClient,
  fetchServiceConversationParticipant,
  type Client,
  type ClientOptions,
  type RequestOptions,
} from "../../generated/src/index.js";
import { calls, everyCall, failureOf, operations, pause, reset, silent } from "./every-operation.js";
import { answerTo, clientOf, scope, useRecordingServer, type Recorded, type Reply } from "./recording-server.js";

const server = useRecordingServer();

beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void jest.restoreAllMocks());

/** How many requests the server had at once, at most. */
let most = 0;

/** Answers late, and counts how many requests wait for that. */
function serveSlowly(
  ms: number,
  answer: (request: Recorded, index: number) => { status?: number; body?: unknown },
): void {
  let current = 0;
  most = 0;
  server.reply = (request, index) => (response) => {
    most = Math.max(most, ++current);
    setTimeout(() => {
      current--;
      const { status = 200, body } = answer(request, index);
      response.writeHead(status).end(body === undefined ? "" : JSON.stringify(body));
    }, ms);
  };
}

const participant = { sid: "MB0" };

function fetchOf(client: Client, sid: string, options?: RequestOptions): Promise<unknown> {
  return fetchServiceConversationParticipant(client, { ...scope, sid }, options);
}

function sidsSeen(): (string | undefined)[] {
  return server.requests.map(({ segments }) => segments.at(-1));
}

describe("maxConcurrency", () => {
  test.each([1, 2, 7])("of %i is never exceeded, and used", async (maxConcurrency) => {
    serveSlowly(60, () => ({ body: { ...participant, participants: [], meta: {} } }));
    const client = clientOf(server, { maxConcurrency });
    await Promise.all(Array.from({ length: 6 }, () => everyCall.map(([, call]) => call(client))).flat());
    expect(server.requests).toHaveLength(6 * operations.length);
    expect(most).toBe(maxConcurrency);
  });

  test.each([undefined, Number.POSITIVE_INFINITY])("of %p lets all through", async (maxConcurrency) => {
    serveSlowly(800, () => ({ body: participant }));
    const client = clientOf(server, { maxConcurrency });
    await Promise.all(Array.from({ length: 20 }, () => calls.fetch(client)));
    expect(most).toBe(20);
  });

  test("holds where answers are refusals that are sent again", async () => {
    serveSlowly(40, (_, index) => (index % 2 === 0 ? { status: 429 } : { body: participant }));
    const client = clientOf(server, { maxConcurrency: 3, maxRetries: 20 });
    await Promise.all(Array.from({ length: 20 }, () => calls.fetch(client)));
    expect(most).toBe(3);
  });

  test("is for one client", async () => {
    serveSlowly(500, () => ({ body: participant }));
    await Promise.all(Array.from({ length: 3 }, () => calls.fetch(clientOf(server, { maxConcurrency: 1 }))));
    expect(most).toBe(3);
  });

  test("lets calls through in the order they came", async () => {
    serveSlowly(2, () => ({ body: participant }));
    const client = clientOf(server, { maxConcurrency: 1 });
    const sids = Array.from({ length: 20 }, (_, index) => `MB${index}`);
    await Promise.all(sids.map((sid) => fetchOf(client, sid)));
    expect(sidsSeen()).toEqual(sids);
  });

  test("is not held during a pause", async () => {
    server.reply = ({ segments }) =>
      segments.at(-1) === "MBpausing" ? { status: 429, headers: { "Retry-After": "30" } } : { body: participant };
    const client = clientOf(server, { maxConcurrency: 1, maxRetries: 3 });
    const controller = new AbortController();
    const pausing = failureOf(fetchOf(client, "MBpausing", { signal: controller.signal }));
    await expect(fetchOf(client, "MB1")).resolves.toMatchObject(participant);
    controller.abort();
    expect(await pausing).toMatchObject({ name: "AbortError" });
  });

  test("lets a call that is sent again wait behind those that wait already", async () => {
    let refused = false;
    server.reply = ({ segments }) => {
      const refuses = segments.at(-1) === "MB0" && !refused;
      refused = true;
      return refuses ? { status: 429 } : { body: participant };
    };
    const client = clientOf(server, { maxConcurrency: 1, maxRetries: 1 });
    await Promise.all(["MB0", "MB1", "MB2"].map((sid) => fetchOf(client, sid)));
    expect(sidsSeen()).toEqual(["MB0", "MB1", "MB2", "MB0"]);
  });
});

describe("a place is free again after", () => {
  test.each<[string, Reply, RequestOptions]>([
    ["success", answerTo("fetch"), {}],
    ["an error", { status: 500 }, {}],
    ["a success that cannot be read", { body: "<html>" }, {}],
    ["a reset", reset, {}],
    ["a timeout", silent, { timeoutMs: 30 }],
    ["a deadline", silent, { deadlineMs: 30 }],
    ["an abort", silent, { signal: AbortSignal.timeout(30) }],
    ["a param that is refused", answerTo("fetch"), { headers: { "X-Bad": "a\r\nb" } }],
    ["a limit that is refused", answerTo("fetch"), { timeoutMs: -1 }],
  ])("%s", async (_, reply, options) => {
    const client = clientOf(server, { maxConcurrency: 1 });
    server.reply = () => reply;
    for (let call = 0; call < 3; call++) await calls.fetch(client, options).catch(() => {});
    server.reply = () => answerTo("fetch");
    await expect(calls.fetch(client, { deadlineMs: 5_000 })).resolves.toBeDefined();
  });

  test("a request that a middleware has used up", async () => {
    const client = clientOf(server, { maxConcurrency: 1 });
    const middleware = { onRequest: ({ request }: { request: Request }) => request.text().then(() => undefined) };
    client.use(middleware);
    await failureOf(calls.create(client));
    client.eject(middleware);
    await expect(calls.create(client, { deadlineMs: 5_000 })).resolves.toBeDefined();
  });

  test("a caller's fetch that throws at once", async () => {
    let fails = true;
    const fetch = (request: Request): Promise<Response> => {
      if (fails) throw new Error("not now");
      return globalThis.fetch(request);
    };
    const client = clientOf(server, { maxConcurrency: 1, fetch });
    await failureOf(calls.fetch(client));
    fails = false;
    await expect(calls.fetch(client, { deadlineMs: 5_000 })).resolves.toBeDefined();
  });

  test("aborts in the queue", async () => {
    server.reply = () => silent;
    const client = clientOf(server, { maxConcurrency: 1 });
    const first = failureOf(calls.fetch(client, { timeoutMs: 80 }));
    const controller = new AbortController();
    const waiting = [1, 2, 3].map(() => failureOf(calls.fetch(client, { signal: controller.signal })));
    await pause(20);
    controller.abort();
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ name: "AbortError" });
    await first;
    server.reply = () => answerTo("fetch");
    await expect(calls.fetch(client, { deadlineMs: 5_000 })).resolves.toBeDefined();
    expect(server.requests).toHaveLength(2);
  });

  test("an abort of those who wait at the moment that a place is free", async () => {
    let answer: ((response: Response) => void) | undefined;
    const fetch = (): Promise<Response> => new Promise((resolve) => (answer = resolve));
    for (let turns = 0; turns < 40; turns++) {
      const client = clientOf(server, { maxConcurrency: 1, fetch });
      const controller = new AbortController();
      const first = calls.fetch(client);
      const second = calls.fetch(client, { signal: controller.signal }).catch(() => {});
      await pause(0);
      answer?.(Response.json(participant));
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      controller.abort();
      await Promise.all([first, second]);
      const third = calls.fetch(client, { deadlineMs: 1_000 });
      await pause(0);
      answer?.(Response.json(participant));
      await expect(third).resolves.toMatchObject(participant);
    }
  });
});

describe("createClient refuses", () => {
  const invalid: readonly (readonly [keyof ClientOptions, unknown])[] = [
    ...[0, -1, 1.5, Number.NaN, Number.NEGATIVE_INFINITY, 0.5, "many"].map(
      (value) => ["maxConcurrency", value] as const,
    ),
    ...(["timeoutMs", "deadlineMs", "maxRetries"] as const).flatMap((name) =>
      [-1, Number.NaN, Number.NEGATIVE_INFINITY, "soon"].map((value) => [name, value] as const),
    ),
  ];

  test.each(invalid)("%s of %p by name", (name, value) => {
    const options = { accountSid: "AC0", authToken: "secret", [name]: value };
    expect(() => createClient(options)).toThrow(
      expect.objectContaining({ name: "InvalidParameterError", parameter: name }),
    );
  });

  test.each(invalid.filter(([name]) => name !== "maxConcurrency"))(
    "and a call %s of %p, unsent",
    async (name, value) => {
      expect(await failureOf(calls.fetch(clientOf(server), { [name]: value }))).toMatchObject({
        name: "InvalidParameterError",
        parameter: name,
      });
      expect(server.requests).toEqual([]);
    },
  );
});
