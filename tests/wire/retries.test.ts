import { createServer, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createClient, type Client, type ClientOptions } from "../../generated/src/index.js";
import {
  callErrorOf,
  calls,
  everyCall,
  failureOf,
  operations,
  pause,
  reset,
  resetInBody,
  silent,
  silentInBody,
  type Operation,
} from "./every-operation.js";
import { answerTo, clientOf, RecordingServer, useRecordingServer, type Reply } from "./recording-server.js";

const server = useRecordingServer();

// The shortest pauses that chance allows.
beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void jest.restoreAllMocks());

function retrying(options: ClientOptions = {}): Client {
  return clientOf(server, { maxRetries: 2, timeoutMs: 10_000, ...options });
}

/** How long to wait for an answer: not long for one that never comes, but long enough for the next one. */
function patience(reply: Reply, silenceMs: number): ClientOptions {
  return reply === silent || reply === silentInBody ? { timeoutMs: silenceMs } : {};
}

interface Failure {
  readonly name: string;
  readonly reply: Reply;
  /** The error's name. */
  readonly error: unknown;
  /** What it says about the request: refused and so not done, done or not, or final. */
  readonly kind: "not done" | "done or not" | "final";
}

const refusal = { code: 20429, message: "Too many requests" };
const html = "<html>Bad gateway</html>";

const failures: readonly Failure[] = [
  { name: "429", reply: { status: 429, body: refusal }, error: "RateLimitError", kind: "not done" },
  { name: "429 without a body", reply: { status: 429 }, error: "RateLimitError", kind: "not done" },
  { name: "408", reply: { status: 408, body: "" }, error: "ApiError", kind: "done or not" },
  { name: "500", reply: { status: 500, body: { message: "oops" } }, error: "ServerError", kind: "done or not" },
  { name: "502 in HTML", reply: { status: 502, body: html }, error: "ServerError", kind: "done or not" },
  { name: "503", reply: { status: 503 }, error: "ServerError", kind: "done or not" },
  {
    name: "503 with Retry-After: 0",
    reply: { status: 503, headers: { "Retry-After": "0" } },
    error: "ServerError",
    kind: "done or not",
  },
  {
    name: "503 with a Retry-After in the past",
    reply: { status: 503, headers: { "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT" } },
    error: "ServerError",
    kind: "done or not",
  },
  {
    name: "503 with a Retry-After that says nothing",
    reply: { status: 503, headers: { "Retry-After": "in a while" } },
    error: "ServerError",
    kind: "done or not",
  },
  { name: "504", reply: { status: 504, body: html }, error: "ServerError", kind: "done or not" },
  { name: "a reset", reply: reset, error: "ConnectionError", kind: "done or not" },
  { name: "a reset in the body", reply: resetInBody, error: "ConnectionError", kind: "done or not" },
  { name: "a timeout in headers", reply: silent, error: "TimeoutError", kind: "done or not" },
  { name: "a timeout in the body", reply: silentInBody, error: "TimeoutError", kind: "done or not" },
  ...[400, 401, 403, 404, 405, 409, 410, 422, 451].map((status) => ({
    name: `${status}`,
    reply: { status, body: { message: "no" } },
    error: expect.any(String),
    kind: "final" as const,
  })),
];

function isRepeated(operation: Operation, kind: Failure["kind"]): boolean {
  return kind === "not done" || (kind === "done or not" && operation !== "create");
}

function changes(operation: Operation): boolean {
  return operation !== "fetch" && operation !== "list";
}

describe.each(everyCall)("%s", (operation, call) => {
  test.each(failures)(
    "that meets $name each time ends after its attempts, and tells",
    async ({ reply, error, kind }) => {
      server.reply = () => reply;
      const attempts = isRepeated(operation, kind) ? 3 : 1;
      expect(await callErrorOf(call(retrying(patience(reply, 250))))).toMatchObject({
        name: error,
        attempts,
        mayHaveBeenApplied: changes(operation) && kind === "done or not",
      });
      expect(server.requests).toHaveLength(attempts);
    },
  );

  const overcome = failures.filter(({ kind }) => isRepeated(operation, kind));
  test.each(overcome)("that meets $name once succeeds, and sends the same again", async ({ reply }) => {
    server.replyInTurn(reply, answerTo(operation));
    await expect(call(retrying(patience(reply, 1_000)))).resolves.not.toBeInstanceOf(Error);
    const [first, second, ...others] = server.requests;
    expect(others).toEqual([]);
    expect(second).toEqual(first);
  });

  test.each([
    [0, 1],
    [1, 2],
    [5, 6],
  ])("is sent again at most maxRetries times: %i", async (maxRetries, attempts) => {
    server.reply = () => ({ status: 429 });
    await callErrorOf(call(retrying(), { maxRetries }));
    expect(server.requests).toHaveLength(attempts);
  });

  test("is sent again three times unless told", async () => {
    server.reply = () => ({ status: 429 });
    await callErrorOf(call(createClient({ accountSid: "AC0", authToken: "secret", baseUrl: server.origin })));
    expect(server.requests).toHaveLength(4);
  });

  test("is not sent again where the client says so", async () => {
    server.reply = () => ({ status: 429 });
    await callErrorOf(call(retrying({ maxRetries: 0 })));
    expect(server.requests).toHaveLength(1);
  });

  test("was never sent where the connection is refused", async () => {
    const gone = new RecordingServer();
    await gone.listen();
    const client = retrying({ baseUrl: gone.origin });
    await gone.close();
    expect(await callErrorOf(call(client))).toMatchObject({
      name: "ConnectionError",
      attempts: operation === "create" ? 1 : 3,
      mayHaveBeenApplied: false,
    });
  });

  test("may have been applied where the connection breaks before a word is said", async () => {
    let connections = 0;
    const rude = createServer((socket) => {
      connections++;
      socket.resetAndDestroy();
    });
    await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
    const client = retrying({ baseUrl: `http://127.0.0.1:${(rude.address() as AddressInfo).port}` });
    expect(await callErrorOf(call(client))).toMatchObject({
      name: "ConnectionError",
      mayHaveBeenApplied: changes(operation),
    });
    expect(connections).toBe(operation === "create" ? 1 : 3);
    await new Promise((resolve) => rude.close(resolve));
  });

  test("may have been applied where its deadline ends an attempt", async () => {
    server.reply = () => silent;
    expect(await callErrorOf(call(retrying({ timeoutMs: 1_000 }), { deadlineMs: 50 }))).toMatchObject({
      name: "DeadlineError",
      attempts: 1,
      mayHaveBeenApplied: changes(operation),
    });
  });

  test("does not wait for a Retry-After of more than a minute", async () => {
    server.reply = () => ({ status: 429, headers: { "Retry-After": "61" } });
    expect(await callErrorOf(call(retrying()))).toMatchObject({ name: "RateLimitError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("mayHaveBeenApplied", () => {
  const changing = operations.filter(changes).map((operation) => [operation, calls[operation]] as const);

  test.each(changing)("stays true for %s once an attempt before the last was ambiguous", async (operation, call) => {
    server.replyInTurn({ status: 503 }, { status: 400, body: { message: "no" } });
    const error = await callErrorOf(call(retrying()));
    expect(error).toMatchObject({ mayHaveBeenApplied: true, attempts: operation === "create" ? 1 : 2 });
  });

  test.each(changing.filter(([operation]) => operation !== "delete"))(
    "is true for %s whose success cannot be read",
    async (_, call) => {
      server.reply = () => ({ status: 200, body: html });
      expect(await callErrorOf(call(retrying()))).toMatchObject({ name: "DecodeError", mayHaveBeenApplied: true });
      expect(server.requests).toHaveLength(1);
    },
  );

  test("is false for a fetch whose success cannot be read", async () => {
    server.reply = () => ({ status: 200, body: html });
    expect(await callErrorOf(calls.fetch(retrying()))).toMatchObject({
      name: "DecodeError",
      mayHaveBeenApplied: false,
    });
  });

  test.each(changing)("is false for %s that was refused and then had no time left", async (_, call) => {
    server.reply = () => ({ status: 429, headers: { "Retry-After": "5" } });
    const error = await callErrorOf(call(retrying(), { deadlineMs: 1_000 }));
    expect(error).toMatchObject({ name: "RateLimitError", mayHaveBeenApplied: false });
  });
});

describe("a delete", () => {
  const gone: Reply = { status: 404, body: { code: 20404, message: "There is none." } };

  test.each<[string, Reply]>([
    ["503", { status: 503 }],
    ["408", { status: 408 }],
    ["a reset", reset],
    ["a reset in the body", resetInBody],
    ["a timeout", silent],
  ])("that finds nothing after %s had succeeded", async (_, reply) => {
    server.replyInTurn(reply, gone);
    await expect(calls.delete(retrying(patience(reply, 1_000)))).resolves.toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });

  test.each(["<html>gone</html>", ""])("that finds nothing, said by %j, had succeeded", async (body) => {
    const plain: Reply = (response) => response.writeHead(404, { "Content-Type": "text/html" }).end(body);
    server.replyInTurn({ status: 503 }, plain);
    await expect(calls.delete(retrying())).resolves.toBeUndefined();
  });

  test("that finds nothing after an ambiguous failure and a refusal had succeeded", async () => {
    server.replyInTurn(reset, { status: 429 }, gone);
    await expect(calls.delete(retrying())).resolves.toBeUndefined();
  });

  test("that finds nothing at once has failed", async () => {
    server.replyInTurn(gone);
    expect(await failureOf(calls.delete(retrying()))).toMatchObject({ name: "NotFoundError", attempts: 1 });
  });

  test("that finds nothing after a mere refusal has failed", async () => {
    server.replyInTurn({ status: 429 }, gone);
    expect(await failureOf(calls.delete(retrying()))).toMatchObject({ name: "NotFoundError", attempts: 2 });
  });

  test.each(["update", "fetch"] as const)("is unlike %s, which fails if it finds nothing on a retry", async (name) => {
    server.replyInTurn({ status: 503 }, gone);
    expect(await failureOf(calls[name](retrying()))).toMatchObject({ name: "NotFoundError", attempts: 2 });
  });
});

describe("Retry-After", () => {
  test("of a second is waited out", async () => {
    server.replyInTurn({ status: 429, headers: { "Retry-After": "1" } }, answerTo("create"));
    const began = performance.now();
    await calls.create(retrying());
    expect(performance.now() - began).toBeGreaterThan(990);
    expect(server.requests).toHaveLength(2);
  });

  test("of a date is waited for", async () => {
    const date = Math.ceil(Date.now() / 1_000) * 1_000 + 1_000;
    server.replyInTurn({ status: 503, headers: { "Retry-After": new Date(date).toUTCString() } }, answerTo("fetch"));
    await calls.fetch(retrying());
    expect(Date.now()).toBeGreaterThanOrEqual(date - 10);
    expect(server.requests).toHaveLength(2);
  });

  test("that leads past the deadline ends the call at once, with what is known", async () => {
    server.reply = () => ({ status: 429, headers: { "Retry-After": "2" } });
    const began = performance.now();
    expect(await callErrorOf(calls.create(retrying(), { deadlineMs: 1_000 }))).toMatchObject({
      name: "RateLimitError",
    });
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe("a pause", () => {
  /** Pauses of ten seconds. */
  const patient = { "Retry-After": "10" };

  test("ends at once when the signal aborts", async () => {
    const controller = new AbortController();
    server.reply = () => ({ status: 503, headers: patient });
    const call = failureOf(calls.fetch(retrying(), { signal: controller.signal }));
    await pause(100);
    const aborted = performance.now();
    controller.abort();
    expect(await call).toMatchObject({ name: "AbortError" });
    expect(performance.now() - aborted).toBeLessThan(2_000);
    expect(server.requests).toHaveLength(1);
  });

  test("is not begun where the deadline would end it", async () => {
    server.reply = () => ({ status: 503, headers: patient });
    const began = performance.now();
    expect(await callErrorOf(calls.fetch(retrying(), { deadlineMs: 5_000 }))).toMatchObject({ name: "ServerError" });
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});

describe("in an outage", () => {
  test("a client makes ten retries in all", async () => {
    server.reply = () => ({ status: 503 });
    const client = retrying({ maxRetries: 3 });
    for (let call = 0; call < 50; call++) await callErrorOf(calls.fetch(client));
    expect(server.requests).toHaveLength(50 + 10);
  });

  test("calls at the same time share them", async () => {
    server.reply = () => ({ status: 503 });
    const client = retrying({ maxRetries: 3, timeoutMs: 10_000 });
    await Promise.all(Array.from({ length: 50 }, () => callErrorOf(calls.update(client))));
    expect(server.requests).toHaveLength(50 + 10);
  });

  test("that lets some through, a success in ten gives a retry back", async () => {
    const client = retrying({ maxRetries: 3 });
    server.reply = () => ({ status: 503 });
    for (let call = 0; call < 20; call++) await callErrorOf(calls.fetch(client));
    server.reply = () => answerTo("fetch");
    for (let call = 0; call < 35; call++) await calls.fetch(client);
    server.requests.length = 0;
    server.reply = () => ({ status: 503 });
    for (let call = 0; call < 20; call++) await callErrorOf(calls.fetch(client));
    expect(server.requests).toHaveLength(20 + 3);
  });

  test("another client has retries of its own", async () => {
    server.reply = () => ({ status: 503 });
    for (let call = 0; call < 20; call++) await callErrorOf(calls.fetch(retrying({ maxRetries: 1 })));
    expect(server.requests).toHaveLength(40);
  });

  test("refusals do not count", async () => {
    server.reply = () => ({ status: 429 });
    const client = retrying({ maxRetries: 3 });
    for (let call = 0; call < 20; call++) await callErrorOf(calls.create(client));
    expect(server.requests).toHaveLength(80);
  });
});

test("many retries warn of nothing", async () => {
  const warned = jest.spyOn(process, "emitWarning").mockReturnValue();
  server.reply = () => ({ status: 429 });
  await callErrorOf(calls.create(retrying({ maxConcurrency: 1 }), { maxRetries: 40 }));
  expect(server.requests).toHaveLength(41);
  expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
  expect(warned).not.toHaveBeenCalled();
});
