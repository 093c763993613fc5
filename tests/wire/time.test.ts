import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, jest, test } from "@jest/globals";
import {
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  type Client,
  type ClientOptions,
  type ListServiceConversationParticipantParams,
  type RequestOptions,
} from "../../generated/src/index.js";
import { calls, everyCall, failureOf, pause, reset, silent, silentInBody } from "./every-operation.js";
import {
  answerTo,
  clientOf,
  scope,
  useRecordingServer,
  wirePage,
  wireParticipant,
  type Reply,
} from "./recording-server.js";
import { runProgram } from "./sdk-program.js";

const server = useRecordingServer();

/** What a call fails with, and after how many milliseconds. */
async function timed(call: PromiseLike<unknown>): Promise<{ error: unknown; ms: number }> {
  const began = performance.now();
  return { error: await failureOf(call), ms: performance.now() - began };
}

describe.each(everyCall)("%s", (_, call) => {
  test.each<[string, Reply]>([
    ["headers", silent],
    ["the body", silentInBody],
  ])("ends by timeoutMs where the server is silent in %s", async (_, reply) => {
    server.reply = () => reply;
    const { error, ms } = await timed(call(clientOf(server), { timeoutMs: 60 }));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 1 });
    expect(ms).toBeLessThan(1_000);
  });

  test("has timeoutMs for each attempt anew", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    server.reply = () => (response) => setTimeout(() => response.writeHead(429).end(), 150);
    const error = await failureOf(call(clientOf(server, { maxRetries: 2, timeoutMs: 400 })));
    jest.restoreAllMocks();
    expect(error).toMatchObject({ name: "RateLimitError", attempts: 3 });
  });

  test.each<[string, ClientOptions, RequestOptions]>([
    ["of the call", {}, { deadlineMs: 60 }],
    ["of the client", { deadlineMs: 60 }, {}],
    ["of the call, which goes before the client's,", { deadlineMs: 60_000 }, { deadlineMs: 60 }],
  ])("ends by the deadline %s", async (_, client, options) => {
    server.reply = () => silent;
    const { error, ms } = await timed(call(clientOf(server, client), options));
    expect(error).toMatchObject({ name: "DeadlineError", attempts: 1 });
    expect(ms).toBeLessThan(1_000);
  });

  test("ends by its deadline in the body", async () => {
    server.reply = () => silentInBody;
    expect(await failureOf(call(clientOf(server), { deadlineMs: 60 }))).toMatchObject({ name: "DeadlineError" });
  });

  test("ends by its deadline over several attempts", async () => {
    server.reply = () => (response) => setTimeout(() => response.writeHead(429).end(), 20);
    jest.spyOn(Math, "random").mockReturnValue(0.01);
    const { error, ms } = await timed(call(clientOf(server, { maxRetries: 1_000 }), { deadlineMs: 200 }));
    jest.restoreAllMocks();
    expect(["DeadlineError", "RateLimitError"]).toContain((error as Error).name);
    expect(server.requests.length).toBeGreaterThan(1);
    expect(ms).toBeLessThan(1_000);
  });

  test("ends by its deadline in the queue, and is not sent", async () => {
    server.reply = () => silent;
    const client = clientOf(server, { maxConcurrency: 1, userAgentSuffix: "queued" });
    const first = failureOf(calls.fetch(client, { deadlineMs: 2_000 }));
    const { error, ms } = await timed(call(client, { deadlineMs: 60 }));
    expect(error).toMatchObject({ name: "DeadlineError", attempts: 0, mayHaveBeenApplied: false });
    expect(ms).toBeLessThan(1_500);
    await first;
    // What an earlier client gave up on may still arrive.
    const sent = server.requests.filter(({ headers }) => String(headers["user-agent"]).endsWith("queued"));
    expect(sent).toHaveLength(1);
  });

  test.each([{}, "now", 5, true, new EventTarget()])(
    "refuses a signal that is none by name, before any request: %p",
    async (signal) => {
      // @ts-expect-error -- callers in JavaScript may hand in anything
      const called = call(clientOf(server), { signal });
      await expect(called).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "signal" });
      expect(server.requests).toEqual([]);
    },
  );

  test.each([null, 0, "", false])("ends with the signal's reason where that is %j", async (reason) => {
    const controller = new AbortController();
    server.reply = () => () => controller.abort(reason);
    await expect(call(clientOf(server), { signal: controller.signal })).rejects.toBe(reason);
  });

  test("whose deadline is over is not sent", async () => {
    const error = await failureOf(call(clientOf(server), { deadlineMs: 0 }));
    expect(error).toMatchObject({ name: "DeadlineError", attempts: 0, mayHaveBeenApplied: false });
    expect(server.requests).toEqual([]);
  });
});

describe("the deadline of a list", () => {
  /** Pages without an end, each 40 ms late. */
  function serveForever(): void {
    let page = 0;
    server.reply = () => (response) => {
      const next = `https://elsewhere.example/?PageToken=${++page}`;
      setTimeout(() => response.end(JSON.stringify(wirePage([wireParticipant()], next))), 40);
    };
  }

  type Read = (
    client: Client,
    params: ListServiceConversationParticipantParams,
    options: RequestOptions,
  ) => Promise<void>;

  const readings: Readonly<Record<string, Read>> = {
    await: async (...call) => {
      await listServiceConversationParticipant(...call);
    },
    "for await": async (...call) => {
      for await (const { sid } of listServiceConversationParticipant(...call)) expect(sid).toBeDefined();
    },
    pages: async (...call) => {
      for await (const { items } of listServiceConversationParticipant(...call).pages()) expect(items).toHaveLength(1);
    },
  };

  test.each(Object.entries(readings))("is for all its pages, read with %s", async (_, read) => {
    serveForever();
    const { error, ms } = await timed(read(clientOf(server), scope, { deadlineMs: 250 }));
    expect(error).toMatchObject({ name: "DeadlineError" });
    expect(server.requests.length).toBeGreaterThan(1);
    expect(ms).toBeLessThan(1_000);
  });

  test.each(Object.entries(readings))("of the client is for all its pages, read with %s", async (_, read) => {
    serveForever();
    const { error, ms } = await timed(read(clientOf(server, { deadlineMs: 250 }), scope, {}));
    expect(error).toMatchObject({ name: "DeadlineError" });
    expect(ms).toBeLessThan(1_000);
  });

  test("counts the time its reader takes, and no page is requested after it", async () => {
    serveForever();
    const pages = listServiceConversationParticipant(clientOf(server), scope, { deadlineMs: 500 }).pages();
    await pages.next();
    await pause(520);
    expect(await failureOf(pages.next())).toMatchObject({ name: "DeadlineError", attempts: 0 });
    expect(server.requests).toHaveLength(1);
  });

  test("begins when it is read, each time anew", async () => {
    server.reply = () => answerTo("list");
    const list = listServiceConversationParticipant(clientOf(server), scope, { deadlineMs: 100 });
    await pause(120);
    await expect(list.pages().next()).resolves.toMatchObject({ done: false });
    await pause(120);
    await expect(list.pages().next()).resolves.toMatchObject({ done: false });
  });
});

/** How a call with a signal can end. */
const endings: readonly (readonly [string, Reply, RequestOptions, string])[] = [
  ["success", answerTo("fetch"), {}, "success"],
  ["an error", { status: 404 }, {}, "NotFoundError"],
  ["a success that cannot be read", { body: "<html>" }, {}, "DecodeError"],
  ["a reset", reset, {}, "ConnectionError"],
  ["a timeout in headers", silent, { timeoutMs: 30 }, "TimeoutError"],
  ["a timeout in the body", silentInBody, { timeoutMs: 30 }, "TimeoutError"],
  ["a deadline in headers", silent, { deadlineMs: 30 }, "DeadlineError"],
  ["a deadline in the body", silentInBody, { deadlineMs: 30 }, "DeadlineError"],
  ["a deadline in a pause", { status: 429 }, { deadlineMs: 30, maxRetries: 9 }, "RateLimitError|DeadlineError"],
];

describe("nothing is left after", () => {
  test.each(endings)("%s", async (_, reply, options, name) => {
    server.reply = () => reply;
    const { signal } = new AbortController();
    const ended = await calls.fetch(clientOf(server), { ...options, signal }).then(
      () => "success",
      (error: unknown) => (error as Error).name,
    );
    expect(ended).toMatch(new RegExp(`^(${name})$`));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test.each<[string, Reply, ClientOptions]>([
    ["headers", silent, {}],
    ["the body", silentInBody, {}],
    ["a pause", { status: 429, headers: { "Retry-After": "10" } }, { maxRetries: 3 }],
  ])("an abort in %s", async (_, reply, options) => {
    server.reply = () => reply;
    const controller = new AbortController();
    const call = failureOf(calls.fetch(clientOf(server, options), { signal: controller.signal, deadlineMs: 60_000 }));
    await pause(40);
    controller.abort();
    expect(await call).toMatchObject({ name: "AbortError" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("many calls at once with one signal, nor are there many listeners meanwhile", async () => {
    const { signal } = new AbortController();
    const client = clientOf(server);
    const many = Promise.all(Array.from({ length: 30 }, () => calls.fetch(client, { signal })));
    expect(getEventListeners(signal, "abort").length).toBeLessThan(2);
    await many;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("an abort in the queue", async () => {
    server.reply = () => silent;
    const controller = new AbortController();
    const client = clientOf(server, { maxConcurrency: 1, userAgentSuffix: "queued" });
    const first = failureOf(calls.fetch(client, { timeoutMs: 100 }));
    const second = failureOf(calls.fetch(client, { signal: controller.signal }));
    await pause(20);
    controller.abort();
    expect(await second).toMatchObject({ name: "AbortError" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await first;
    // What an earlier client gave up on may still arrive.
    const sent = server.requests.filter(({ headers }) => String(headers["user-agent"]).endsWith("queued"));
    expect(sent).toHaveLength(1);
  });

  test("an abort before the call, of which the caller's fetch is not told", async () => {
    const fetch = jest.fn<() => Promise<Response>>();
    const signal = AbortSignal.abort();
    expect(await failureOf(calls.fetch(clientOf(server, { fetch }), { signal }))).toBe(signal.reason);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("connections", () => {
  test.each<[string, Reply]>([
    ["success", answerTo("fetch")],
    ["an error with a body", { status: 500, body: { message: "no" } }],
    ["an error without a body", { status: 404 }],
    ["a success that cannot be read", { body: "<html>" }],
    ["a redirect with a body", { status: 302, headers: { Location: "/" }, body: "elsewhere" }],
  ])("are used again after %s", async (_, reply) => {
    const ports = new Set<number | undefined>();
    server.reply = () => (response) => {
      ports.add(response.socket?.remotePort);
      const { status = 200, headers, body } = typeof reply === "object" ? reply : {};
      response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
    };
    const client = clientOf(server);
    for (let call = 0; call < 8; call++) {
      await calls.fetch(client).catch(() => {});
      await pause(10);
    }
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test.each<[string, Reply]>([
    ["headers", silent],
    ["the body", silentInBody],
  ])("are closed after a timeout in %s", async (_, reply) => {
    const closed = new Promise((resolve) => {
      server.reply = (request) => (response) => {
        response.once("close", resolve);
        if (typeof reply === "function") reply(response, request);
      };
    });
    await failureOf(calls.fetch(clientOf(server), { timeoutMs: 30 }));
    await expect(closed).resolves.toBeUndefined();
  });
});

describe("a caller's fetch that cares for no signal", () => {
  const fetch = (): Promise<Response> => new Promise(() => {});

  test.each<[string, RequestOptions, string]>([
    ["timeoutMs", { timeoutMs: 30 }, "TimeoutError"],
    ["deadlineMs", { deadlineMs: 30 }, "DeadlineError"],
    ["its signal", { signal: AbortSignal.timeout(30) }, "TimeoutError"],
  ])("does not keep a call from ending by %s", async (_, options, name) => {
    expect(await failureOf(calls.fetch(clientOf(server, { fetch }), options))).toMatchObject({ name });
  });

  test("and fails later leaves no rejection behind, and changes no later answer", async () => {
    const late = [400, 500].map((status) => async (): Promise<Response> => {
      await pause(60);
      if (status === 500) throw new Error("too late");
      return new Response("late", { status });
    });
    const now = (): Promise<Response> => Promise.resolve(new Response("<html>"));
    const fetches = [...late, now];
    const client = clientOf(server, { maxRetries: 2, fetch: () => (fetches.shift() ?? now)() });
    jest.spyOn(Math, "random").mockReturnValue(0);
    const error = await failureOf(calls.fetch(client, { timeoutMs: 20 }));
    jest.restoreAllMocks();
    await pause(100);
    expect(error).toMatchObject({ name: "DecodeError", attempts: 3, body: "<html>" });
  });
});

describe("a call that waits while memory is collected", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;

  /** Collects while the call waits, often enough for whatever is held weakly to go. */
  async function collecting(call: Promise<unknown>): Promise<unknown> {
    const timer = setInterval(collect, 15);
    return call.finally(() => clearInterval(timer));
  }

  test.each<[string, Reply, RequestOptions, string]>([
    ["its timeout in headers", silent, { timeoutMs: 120 }, "TimeoutError"],
    ["its timeout in the body", silentInBody, { timeoutMs: 120 }, "TimeoutError"],
    ["its deadline", silent, { deadlineMs: 120 }, "DeadlineError"],
  ])("still ends by %s", async (_, reply, options, name) => {
    server.reply = () => reply;
    expect(await collecting(failureOf(calls.update(clientOf(server), options)))).toMatchObject({ name });
  });

  test("still closes its connection", async () => {
    const closed = new Promise((resolve) => {
      server.reply = () => (response) => void response.once("close", resolve);
    });
    await collecting(failureOf(calls.fetch(clientOf(server), { timeoutMs: 120 })));
    await expect(closed).resolves.toBeUndefined();
  });

  test("still ends by its signal", async () => {
    server.reply = () => silent;
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 120);
    const call = failureOf(fetchServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0" }, controller));
    expect(await collecting(call)).toMatchObject({ name: "AbortError" });
  });

  test("on the client directly still ends by its signal", async () => {
    server.reply = () => silent;
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 120);
    const path = { ChatServiceSid: "IS0", ConversationSid: "CH0" };
    const call = clientOf(server).GET("/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", {
      params: { path },
      signal: controller.signal,
    });
    expect(await collecting(failureOf(call))).toMatchObject({ name: "AbortError" });
  });
});

test("a program ends as soon as its call has", async () => {
  const program = `
    import { createClient, fetchServiceConversationParticipant } from "twilio-participants";
    const client = createClient({ accountSid: "AC0", authToken: "secret", baseUrl: process.argv[1] });
    const item = { chatServiceSid: "IS0", conversationSid: "CH0", sid: "MB0" };
    await fetchServiceConversationParticipant(client, item, { deadlineMs: 60_000 });
    console.log(Date.now());
  `;
  const { code, stdout, stderr } = await runProgram(program, [server.origin]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(Date.now() - Number(stdout)).toBeLessThan(2_000);
});
