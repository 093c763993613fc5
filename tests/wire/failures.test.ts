import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import {
  ConnectionError,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  SdkError,
  TimeoutError,
  updateServiceConversationParticipant,
  withResponse,
  type Client,
  type ClientOptions,
  type RequestOptions,
} from "../../generated/src/index.js";
import {
  answerTo,
  clientOf,
  RecordingServer,
  scope,
  useRecordingServer,
  wireParticipant,
  type Reply,
} from "./recording-server.js";

const server = useRecordingServer();

const item = { ...scope, sid: "MB0" };
const itemPath = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";

/** What fetching a participant fails with. */
function failure(options?: RequestOptions, client: Client = clientOf(server)): Promise<unknown> {
  return fetchServiceConversationParticipant(client, item, options).then(
    () => "no failure",
    (error: unknown) => error,
  );
}

const silent: Reply = () => {};
const silentInBody: Reply = (response) => {
  response.writeHead(200, { "Content-Length": "1000" });
  response.write('{"sid":');
};

/** Time for a rejection that nobody handles to come up; Jest fails the test for it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("a connection", () => {
  const places = { operationId: "FetchServiceConversationParticipant", method: "GET", path: itemPath };

  test("that is refused is a ConnectionError with the platform's cause", async () => {
    const gone = new RecordingServer();
    await gone.listen();
    const client = clientOf(gone);
    await gone.close();
    const error = await failure({}, client);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      ...places,
      message: expect.stringContaining("ECONNREFUSED"),
      cause: { cause: { code: "ECONNREFUSED" } },
    });
  });

  test.each<[string, Reply]>([
    ["before the answer", (response) => response.socket?.resetAndDestroy()],
    ["closed before the answer", (response) => response.socket?.end()],
    [
      "within the body",
      (response) => {
        response.writeHead(200, { "Content-Length": "1000" });
        response.write('{"sid":', () => response.socket?.resetAndDestroy());
      },
    ],
  ])("that breaks %s is a ConnectionError with the platform's cause", async (_, reply) => {
    server.reply = () => reply;
    const error = await failure();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject(places);
    expect((error as ConnectionError).cause).toBeDefined();
  });

  const refusalThen = (status: number, then: (response: ServerResponse) => void): Reply => {
    return (response) => {
      response.writeHead(status, { "Content-Length": "1000", "Retry-After": "0" });
      response.write('{"message":', () => then(response));
    };
  };

  test.each<[string, (response: ServerResponse) => void]>([
    ["breaks", (response) => response.socket?.resetAndDestroy()],
    ["is silent", () => {}],
  ])("that %s within the body of a refusal leaves the refusal", async (_, then) => {
    server.reply = () => refusalThen(404, then);
    const error = await failure({ timeoutMs: 300 });
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, body: "", attempts: 1 });
  });

  test("that breaks within the body of a 429 is used again, even for a create", async () => {
    const breaking = refusalThen(429, (response) => response.socket?.resetAndDestroy());
    server.replyInTurn(breaking, answerTo("create"));
    await createServiceConversationParticipant(clientOf(server, { maxRetries: 3 }), { ...scope, identity: "alice" });
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ["its URL", (request: Request) => `request to ${request.url} failed`, "request to [URL] failed"],
    ["its credentials", (request: Request) => `bad ${request.headers.get("authorization")}`, "bad [withheld]"],
  ])("of the caller's own fetch whose error tells %s does not tell it on", async (_, tell, told) => {
    const fetch = (request: Request): never => {
      throw new TypeError(tell(request));
    };
    const error = await failure({}, clientOf(server, { fetch }));
    expect(error).toMatchObject({ name: "ConnectionError", message: `GET ${itemPath}: ${told}` });
    expect(inspect(error, { showHidden: true })).not.toMatch(/http:|Basic/);
  });

  test("that answers something else than HTTP is a ConnectionError", async () => {
    server.reply = () => (response) => response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n");
    expect(await failure()).toBeInstanceOf(ConnectionError);
  });

  test("of the caller's own fetch that fails is a ConnectionError with what it threw", async () => {
    const thrown = new RangeError("no proxy");
    const client = clientOf(server, { fetch: () => Promise.reject(thrown) });
    const error = await failure({}, client);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: `GET ${itemPath}: no proxy`, cause: thrown });
  });
});

describe("timeoutMs", () => {
  test.each<[string, Reply]>([
    ["headers", silent],
    ["the body", silentInBody],
  ])("ends a call whose server is silent in %s", async (_, reply) => {
    server.reply = () => reply;
    const error = await failure({ timeoutMs: 50 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", message: `GET ${itemPath}: no complete answer within 50 ms` });
    expect(error).not.toBeInstanceOf(ConnectionError);
  });

  test("of the client holds for its calls", async () => {
    server.reply = () => silent;
    expect(await failure({}, clientOf(server, { timeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
  });

  test("of a call goes before the client's", async () => {
    server.reply = () => silent;
    const error = await failure({ timeoutMs: 50 }, clientOf(server, { timeoutMs: 60_000 }));
    expect(error).toMatchObject({ message: `GET ${itemPath}: no complete answer within 50 ms` });
  });

  test("is for each request of a list", async () => {
    server.reply = () => silent;
    const list = listServiceConversationParticipant(clientOf(server), scope, { timeoutMs: 50 });
    await expect(Promise.resolve(list)).rejects.toBeInstanceOf(TimeoutError);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31 - 1, 2 ** 31 - 0.5, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "of %p waits",
    async (timeoutMs) => {
      server.reply = () => (response) => {
        setTimeout(() => response.end(JSON.stringify(wireParticipant())), 30);
      };
      await expect(fetchServiceConversationParticipant(clientOf(server), item, { timeoutMs })).resolves.toBeDefined();
    },
  );
});

describe("an aborted call", () => {
  test("sends nothing where the signal was aborted before", async () => {
    const error = await failure({ signal: AbortSignal.abort() });
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "AbortError" });
    expect(server.requests).toEqual([]);
  });

  test("rejects with the reason that the signal was given before", async () => {
    const reason = new Error("the user left");
    expect(await failure({ signal: AbortSignal.abort(reason) })).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test.each<[string, Reply]>([
    ["headers", silent],
    ["the body", silentInBody],
  ])("while waiting for %s rejects with an AbortError", async (_, reply) => {
    const controller = new AbortController();
    server.reply = () => reply;
    setTimeout(() => controller.abort(), 50);
    const error = await failure({ signal: controller.signal });
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  test.each<[string, Reply]>([
    ["headers", silent],
    ["the body", silentInBody],
  ])("while waiting for %s rejects with the signal's own reason", async (_, reply) => {
    const controller = new AbortController();
    const reason = { code: "changed my mind" };
    server.reply = () => reply;
    setTimeout(() => controller.abort(reason), 50);
    expect(await failure({ signal: controller.signal })).toBe(reason);
  });

  test("rejects with the signal's own timeout, which is none of timeoutMs", async () => {
    server.reply = () => silent;
    const error = await failure({ signal: AbortSignal.timeout(50) });
    expect(error).toBeInstanceOf(DOMException);
    expect(error).not.toBeInstanceOf(SdkError);
  });

  test("closes its connection", async () => {
    const controller = new AbortController();
    const closed = new Promise((resolve) => {
      server.reply = () => (response) => {
        response.on("close", resolve);
        controller.abort();
      };
    });
    await failure({ signal: controller.signal });
    await expect(closed).resolves.toBeUndefined();
  });

  test("leaves calls alone that ended before", async () => {
    const controller = new AbortController();
    const participant = await fetchServiceConversationParticipant(clientOf(server), item, {
      signal: controller.signal,
    });
    controller.abort();
    await settled();
    expect(participant.identity).toBe("alice");
  });
});

const calls: Readonly<Record<string, (client: Client, params: never) => PromiseLike<unknown>>> = {
  create: createServiceConversationParticipant,
  fetch: fetchServiceConversationParticipant,
  list: listServiceConversationParticipant,
  update: updateServiceConversationParticipant,
  delete: deleteServiceConversationParticipant,
  withResponse: (client, params) => withResponse(fetchServiceConversationParticipant, client, params),
};

describe.each(Object.entries(calls))("%s throws nothing synchronously, but rejects", (_, call) => {
  test.each([undefined, null, {}, { chatServiceSid: 1 }, 5])("for %p as params", async (params) => {
    const returned = call(clientOf(server), params as never);
    await expect(Promise.resolve(returned)).rejects.toBeInstanceOf(Error);
    expect(server.requests).toEqual([]);
  });

  test("for something that is no client", async () => {
    const returned = call({} as Client, item as never);
    await expect(Promise.resolve(returned)).rejects.toBeInstanceOf(Error);
  });
});

test.each<[string, Reply, RequestOptions]>([
  ["a reset", (response) => response.socket?.resetAndDestroy(), {}],
  ["a timeout in headers", silent, { timeoutMs: 20 }],
  ["a timeout in the body", silentInBody, { timeoutMs: 20 }],
  ["an abort", silentInBody, { signal: AbortSignal.timeout(20) }],
  ["an error", { status: 500, body: "no" }, {}],
  ["a body that is no JSON", { body: "<html>" }, {}],
])("%s leaves no rejection behind that nobody handles", async (_, reply, options) => {
  server.reply = () => reply;
  const list = listServiceConversationParticipant(clientOf(server), scope, options);
  const caught = await Promise.all([failure(options), list.catch((error: unknown) => error)]);
  expect(caught).not.toContain("no failure");
  await settled();
});

test("a list that would be refused and is never read leaves no rejection behind", async () => {
  const unread = listServiceConversationParticipant(clientOf(server), { ...scope, limit: -1 });
  unread.pages();
  await settled();
  expect(server.requests).toEqual([]);
});

test("a compressed answer is read", async () => {
  const headers = { "Content-Encoding": "gzip", "Content-Type": "application/json" };
  server.reply = () => (response) => {
    response.writeHead(200, headers).end(gzipSync(JSON.stringify(wireParticipant({ identity: "zoë" }))));
  };
  expect((await fetchServiceConversationParticipant(clientOf(server), item)).identity).toBe("zoë");
});

test("the platform's fetch is looked up at each call", async () => {
  const options: ClientOptions = {};
  const client = clientOf(server, options);
  const original = globalThis.fetch;
  try {
    globalThis.fetch = () => Promise.resolve(Response.json(wireParticipant({ identity: "mocked" })));
    expect((await fetchServiceConversationParticipant(client, item)).identity).toBe("mocked");
  } finally {
    globalThis.fetch = original;
  }
  expect(server.requests).toEqual([]);
});
