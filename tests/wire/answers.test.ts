import { describe, expect, test } from "@jest/globals";
import {
  AnswerError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  CallError,
  ConflictError,
  createServiceConversationParticipant,
  DecodeError,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  NotFoundError,
  PermissionError,
  RateLimitError,
  SdkError,
  ServerError,
  UnprocessableError,
} from "../../generated/src/index.js";
import { clientOf, scope, useRecordingServer, wirePage, wireParticipant, type Reply } from "./recording-server.js";

const server = useRecordingServer();
const elsewhere = useRecordingServer();

const itemPath = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";

const calls: Readonly<Record<string, () => PromiseLike<unknown>>> = {
  create: () => createServiceConversationParticipant(clientOf(server), scope),
  fetch: () => fetchServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0" }),
  list: () => listServiceConversationParticipant(clientOf(server), scope),
  delete: () => deleteServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0" }),
};

/** What fetching a participant fails with. */
async function failure(reply: Reply, call = "fetch"): Promise<unknown> {
  server.reply = () => reply;
  return Promise.resolve(calls[call]?.()).then(
    () => "no failure",
    (error: unknown) => error,
  );
}

/** Sends a body without its length, as servers do that compress or compute it. */
function chunked(body: string, status = 200): Reply {
  return (response) => {
    response.writeHead(status);
    response.write(body);
    response.end();
  };
}

describe("a status", () => {
  test.each([
    [400, BadRequestError, "BadRequestError"],
    [401, AuthenticationError, "AuthenticationError"],
    [402, ApiError, "ApiError"],
    [403, PermissionError, "PermissionError"],
    [404, NotFoundError, "NotFoundError"],
    [409, ConflictError, "ConflictError"],
    [418, ApiError, "ApiError"],
    [422, UnprocessableError, "UnprocessableError"],
    [429, RateLimitError, "RateLimitError"],
    [500, ServerError, "ServerError"],
    [502, ServerError, "ServerError"],
    [503, ServerError, "ServerError"],
    [599, ServerError, "ServerError"],
  ])("of %i is an error of its own kind", async (status, Kind, name) => {
    const error = await failure({ status, body: { code: 1, message: "no", status } });
    for (const Base of [SdkError, CallError, AnswerError, ApiError, Kind]) expect(error).toBeInstanceOf(Base);
    expect(error).toMatchObject({ name, status });
    expect((error as object).constructor).toBe(Kind);
  });

  test.each(Object.keys(calls))("fails %s too", async (call) => {
    expect(await failure({ status: 404, body: { message: "no" } }, call)).toBeInstanceOf(NotFoundError);
    expect(server.requests).toHaveLength(1);
  });
});

describe("an error", () => {
  test("carries all that the server said", async () => {
    const body =
      '{ "code": 20404, "message": "There is none.", "more_info": "https://example.com/20404", "status": 404 }';
    const error = await failure({ status: 404, body, headers: { "Twilio-Request-Id": "RQ1", "X-Other": "x" } });
    expect(error).toMatchObject({
      message: `GET ${itemPath}: 404 There is none.`,
      operationId: "FetchServiceConversationParticipant",
      method: "GET",
      path: itemPath,
      status: 404,
      code: 20404,
      moreInfo: "https://example.com/20404",
      requestId: "RQ1",
      body,
    });
    expect((error as AnswerError).headers.get("x-other")).toBe("x");
  });

  test("has the request's id from the header that the document describes, whatever a proxy's is called", async () => {
    const headers = { "A-Request-Id": "proxy", "Twilio-Request-Id": "RQ1", "X-Request-Id": "balancer" };
    expect(await failure({ status: 404, headers })).toMatchObject({ requestId: "RQ1" });
    expect(await failure({ body: "no JSON", headers })).toMatchObject({ name: "DecodeError", requestId: "RQ1" });
  });

  test("has another header's id of the request where the described one is missing", async () => {
    expect(await failure({ status: 502, headers: { "X-Request-Id": "balancer" } })).toMatchObject({
      requestId: "balancer",
    });
  });

  test("names the path of the document, not the caller's values", async () => {
    server.reply = () => ({ status: 404, body: { message: "no" } });
    const call = fetchServiceConversationParticipant(clientOf(server), { ...scope, sid: "alice@example.com" });
    await expect(call).rejects.toThrow(/^(?!.*alice)GET .*404 no$/);
  });

  test("reads a problem of RFC 9457", async () => {
    const body = {
      type: "https://example.com/limits",
      title: "Too much",
      detail: "42 is too much",
      status: 400,
      code: 7,
    };
    const headers = { "Content-Type": "application/problem+json" };
    expect(await failure({ status: 400, body, headers })).toMatchObject({
      name: "BadRequestError",
      message: `GET ${itemPath}: 400 42 is too much`,
      code: 7,
      moreInfo: "https://example.com/limits",
    });
  });

  test("takes a problem's title where it has no detail", async () => {
    const error = await failure({ status: 400, body: { title: "Too much" } });
    expect(error).toMatchObject({ message: `GET ${itemPath}: 400 Too much` });
  });

  test.each<[string, Reply, string]>([
    ["HTML", { status: 502, body: "<html>Bad gateway</html>" }, "<html>Bad gateway</html>"],
    ["HTML in chunks", chunked("<html>Bad gateway</html>", 502), "<html>Bad gateway</html>"],
    ["nothing", { status: 502 }, ""],
    ["nothing in chunks", chunked("", 502), ""],
    ["JSON that is no object", { status: 502, body: '"down"' }, '"down"'],
    ["null", { status: 502, body: "null" }, "null"],
    ["fields of other types", { status: 502, body: '{"message":1,"code":{}}' }, '{"message":1,"code":{}}'],
  ])("has no message but the body as it was: %s", async (_, reply, body) => {
    expect(await failure(reply)).toMatchObject({
      name: "ServerError",
      message: `GET ${itemPath}: 502 without a message`,
      status: 502,
      code: undefined,
      moreInfo: undefined,
      requestId: undefined,
      body,
    });
  });

  test("says the same for every operation's failure that is caught as a list or a promise", async () => {
    const error = await failure({ status: 401, body: { message: "who?" } }, "list");
    expect(error).toMatchObject({ operationId: "ListServiceConversationParticipant", name: "AuthenticationError" });
  });
});

describe("a success with the wrong body is a DecodeError that has it:", () => {
  const html = "<html>Please log in</html>";
  const cut = JSON.stringify(wireParticipant()).slice(0, -9);

  test.each<[string, Reply, string]>([
    ["HTML", { body: html, headers: { "Content-Type": "text/html" } }, html],
    ["HTML in chunks", chunked(html), html],
    ["truncated JSON", { body: cut }, cut],
    ["truncated JSON in chunks", chunked(cut), cut],
    ["nothing", {}, ""],
    ["nothing in chunks", chunked(""), ""],
    ["204", { status: 204 }, ""],
    ["null", { body: "null" }, "null"],
    ["text", { body: '"fine"' }, '"fine"'],
    ["a number", { body: "1" }, "1"],
    ["a list", { body: "[]" }, "[]"],
    ["a list in chunks", chunked("[]"), "[]"],
  ])("%s", async (_, reply, body) => {
    for (const call of ["create", "fetch", "list"]) {
      const error = await failure(reply, call);
      expect(error).toBeInstanceOf(DecodeError);
      expect(error).not.toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ name: "DecodeError", body });
      expect((error as DecodeError).cause).toBeDefined();
    }
  });

  test.each<[string, unknown]>([
    ["no items", { meta: wirePage([]).meta }],
    ["no meta", { participants: [] }],
    ["items that are no list", { ...wirePage([]), participants: {} }],
    ["items that are no participants", { ...wirePage([]), participants: [1] }],
    ["null among the items", { ...wirePage([]), participants: [wireParticipant(), null] }],
  ])("a page with %s", async (_, body) => {
    expect(await failure({ body }, "list")).toMatchObject({ name: "DecodeError", body: JSON.stringify(body) });
  });
});

test("deleting gives nothing", async () => {
  expect(await calls["delete"]?.()).toBeUndefined();
});

test("deleting accepts a success without a body, whatever its status", async () => {
  server.reply = () => ({ status: 200 });
  expect(await calls["delete"]?.()).toBeUndefined();
});

test.each([201, 202])("a status of %i is a success as well", async (status) => {
  server.reply = () => ({ status, body: wireParticipant() });
  expect(await calls["fetch"]?.()).toMatchObject({ identity: "alice" });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("of %i is an error and not followed", async (status) => {
    const reply: Reply = { status, headers: { Location: `${elsewhere.origin}/v1/elsewhere` } };
    for (const call of Object.keys(calls)) {
      expect(await failure(reply, call)).toMatchObject({ name: "ApiError", status });
    }
    expect(server.requests).toHaveLength(Object.keys(calls).length);
    expect(elsewhere.requests).toEqual([]);
  });

  test("that a browser hides, status and all, is named for what it is", async () => {
    const fetch = (): Promise<Response> => Promise.resolve(Response.error());
    const call = fetchServiceConversationParticipant(clientOf(server, { fetch }), { ...scope, sid: "MB0" });
    await expect(call).rejects.toMatchObject({
      name: "ApiError",
      status: 0,
      message: `GET ${itemPath}: a redirect, not followed`,
    });
  });

  test("on the same host is not followed either", async () => {
    const error = await failure({ status: 302, headers: { Location: "/v1/other" } });
    expect(error).toMatchObject({ name: "ApiError", status: 302 });
    expect((error as ApiError).headers.get("location")).toBe("/v1/other");
    expect(server.requests).toHaveLength(1);
  });
});
