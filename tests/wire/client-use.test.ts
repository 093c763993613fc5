import { describe, expect, test } from "@jest/globals";
import {
  ConnectionError,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  InvalidParameterError,
  listServiceConversationParticipant,
  NotFoundError,
  serviceConversationParticipants,
  updateServiceConversationParticipant,
  withResponse,
  type Client,
  type ServiceConversationParticipantsResource,
} from "../../generated/src/index.js";
import { clientOf, RecordingServer, scope, useRecordingServer, wirePage, wireParticipant } from "./recording-server.js";

const server = useRecordingServer();

const item = { ...scope, sid: "MB0" };
const collectionPath = `/v1/Services/${scope.chatServiceSid}/Conversations/${scope.conversationSid}/Participants`;
const template = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";
const path = { ChatServiceSid: scope.chatServiceSid, ConversationSid: scope.conversationSid, Sid: "MB0" };

describe("withResponse", () => {
  test("gives the response beside the result", async () => {
    server.reply = () => ({ status: 201, body: wireParticipant(), headers: { "Twilio-Request-Id": "RQ1" } });
    const params = { ...scope, identity: "alice" };
    const { data, response } = await withResponse(createServiceConversationParticipant, clientOf(server), params);
    expect(data.identity).toBe("alice");
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(201);
    expect(response.headers.get("twilio-request-id")).toBe("RQ1");
    expect(server.only.form).toEqual([["Identity", "alice"]]);
  });

  test("gives the response to a call without a result", async () => {
    const { data, response } = await withResponse(deleteServiceConversationParticipant, clientOf(server), item);
    expect(data).toBeUndefined();
    expect(response.status).toBe(204);
  });

  test("hands the options on", async () => {
    const options = { headers: { "X-Trace": "7" } };
    await withResponse(updateServiceConversationParticipant, clientOf(server), item, options);
    expect(server.only.headers["x-trace"]).toBe("7");
  });

  test("rejects as the operation does", async () => {
    server.reply = () => ({ status: 404, body: { message: "no" } });
    const call = withResponse(fetchServiceConversationParticipant, clientOf(server), item);
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });

  test("refuses a function that makes no request", async () => {
    await expect(withResponse(() => Promise.resolve(1), clientOf(server), {})).rejects.toMatchObject({
      parameter: "operation",
    });
  });
});

describe("the resource handle", () => {
  const handle = (): ServiceConversationParticipantsResource =>
    serviceConversationParticipants(clientOf(server), scope);

  test("creates in its scope", async () => {
    expect((await handle().create({ identity: "alice", xTwilioWebhookEnabled: "true" })).identity).toBe("alice");
    expect(server.only).toMatchObject({ method: "POST", path: collectionPath, form: [["Identity", "alice"]] });
    expect(server.only.headers["x-twilio-webhook-enabled"]).toBe("true");
  });

  test("fetches in its scope", async () => {
    expect((await handle().fetch("alice")).identity).toBe("alice");
    expect(server.only).toMatchObject({ method: "GET", path: `${collectionPath}/alice` });
  });

  test("lists in its scope, awaited and iterated", async () => {
    expect(await handle().list({ limit: 5 })).toHaveLength(1);
    for await (const { identity } of handle().list({ limit: 5 })) expect(identity).toBe("alice");
    expect(server.requests).toHaveLength(2);
    for (const { target } of server.requests) expect(target).toBe(`${collectionPath}?PageSize=5`);
  });

  test("updates in its scope", async () => {
    await handle().update("MB0", { lastReadMessageIndex: 12 });
    expect(server.only).toMatchObject({
      method: "POST",
      path: `${collectionPath}/MB0`,
      form: [["LastReadMessageIndex", "12"]],
    });
  });

  test("deletes in its scope", async () => {
    await handle().delete("MB0", { xTwilioWebhookEnabled: "false" });
    expect(server.only).toMatchObject({ method: "DELETE", path: `${collectionPath}/MB0` });
    expect(server.only.headers["x-twilio-webhook-enabled"]).toBe("false");
  });

  test("needs no params where nothing is required", async () => {
    await handle().create();
    await handle().list();
    await handle().update("MB0");
    expect(server.requests.map(({ method, form }) => [method, form])).toEqual([
      ["POST", []],
      ["GET", []],
      ["POST", []],
    ]);
  });

  test("hands the options on", async () => {
    const options = { headers: { "X-Trace": "7" } };
    await handle().create({}, options);
    await handle().fetch("MB0", {}, options);
    await handle().list({}, options);
    await handle().update("MB0", {}, options);
    await handle().delete("MB0", {}, options);
    expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7", "7", "7", "7"]);
  });

  test("lets no params lead out of its scope", async () => {
    const outside = {
      chatServiceSid: "ISother",
      conversationSid: "CHother",
      sid: "MBother",
      xTwilioWebhookEnabled: "true",
    } as const;
    await handle().delete("MB0", outside);
    expect(server.only.path).toBe(`${collectionPath}/MB0`);
  });

  test("refuses unsafe path values", async () => {
    await expect(handle().delete("..")).rejects.toMatchObject({ parameter: "sid" });
    const lost = serviceConversationParticipants(clientOf(server), { ...scope, chatServiceSid: "" });
    await expect(Promise.resolve(lost.list())).rejects.toMatchObject({ parameter: "chatServiceSid" });
    expect(server.requests).toEqual([]);
  });
});

describe("the client, used directly as openapi-fetch's", () => {
  test("sends credentials and reads the wire's body", async () => {
    const { data, response } = await clientOf(server).GET(template, { params: { path } });
    expect(data?.chat_service_sid).toBe(scope.chatServiceSid);
    expect(response.status).toBe(200);
    expect(server.only).toMatchObject({ method: "GET", path: `${collectionPath}/MB0` });
    expect(server.only.headers.authorization).toMatch(/^Basic /);
  });

  test("percent-encodes path values", async () => {
    await clientOf(server).DELETE(template, { params: { path: { ...path, Sid: "a/b?c#ü" } } });
    expect(server.only.segments.at(-1)).toBe("a/b?c#ü");
  });

  test.each(["", ".", "..", "\ud800", null, undefined])("refuses %j in a path before any request", async (value) => {
    // @ts-expect-error -- null and undefined are not in the types, but reach the client from JavaScript
    const call = clientOf(server).DELETE(template, { params: { path: { ...path, Sid: value } } });
    await expect(call).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "Sid" });
    expect(server.requests).toEqual([]);
  });

  test("sends forms, as the document has it", async () => {
    const collection = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants";
    const { ChatServiceSid, ConversationSid } = path;
    await clientOf(server).POST(collection, {
      params: { path: { ChatServiceSid, ConversationSid } },
      body: { Identity: "a b", "MessagingBinding.Address": "+1" },
    });
    expect(server.only.body).toBe("Identity=a+b&MessagingBinding.Address=%2B1");
    expect(server.only.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  test("gives the error's body, as openapi-fetch does", async () => {
    server.reply = () => ({ status: 404, body: { message: "no", status: 404 } });
    const { data, error } = await clientOf(server).GET(template, { params: { path } });
    expect(data).toBeUndefined();
    expect(error).toEqual({ message: "no", status: 404 });
  });

  test("gives bytes as the server sent them, and the response's URL", async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0, 0xff, 0xfe, 0x80, 10]);
    server.reply = () => (response) => response.end(bytes);
    const { data, response } = await clientOf(server).GET(template, { params: { path }, parseAs: "arrayBuffer" });
    expect(Buffer.from(data ?? new ArrayBuffer(0))).toEqual(bytes);
    expect(response.url).toBe(`${server.origin}${collectionPath}/MB0`);
  });

  test("fails with the SDK's errors where there is no answer", async () => {
    const gone = new RecordingServer();
    await gone.listen();
    const client = clientOf(gone);
    await gone.close();
    await expect(client.GET(template, { params: { path } })).rejects.toBeInstanceOf(ConnectionError);
  });

  test("follows no redirect", async () => {
    server.reply = () => ({ status: 302, headers: { Location: `${server.origin}/elsewhere` } });
    const { response } = await clientOf(server).GET(template, { params: { path } });
    expect(response.status).toBe(302);
    expect(server.requests).toHaveLength(1);
  });
});

describe("openapi-fetch middleware", () => {
  const everyCall: Readonly<Record<string, (client: Client) => PromiseLike<unknown>>> = {
    create: (client) => createServiceConversationParticipant(client, scope),
    fetch: (client) => fetchServiceConversationParticipant(client, item),
    list: (client) => listServiceConversationParticipant(client, scope),
    update: (client) => updateServiceConversationParticipant(client, item),
    delete: (client) => deleteServiceConversationParticipant(client, item),
  };

  test.each(Object.entries(everyCall))("sees and changes the request and the response of %s", async (_, call) => {
    const seen: unknown[] = [];
    const client = clientOf(server);
    client.use({
      onRequest({ request, schemaPath }) {
        seen.push(schemaPath, request.url.startsWith(server.origin), request.headers.has("authorization"));
        request.headers.set("X-Middleware", "was here");
      },
      onResponse({ response }) {
        seen.push(response.ok);
      },
    });
    await call(client);
    expect(seen).toEqual([expect.stringMatching(/^\/v1\/Services\/\{ChatServiceSid\}/), true, true, true]);
    expect(server.only.headers["x-middleware"]).toBe("was here");
  });

  test("may replace the request, and extraParams still arrive", async () => {
    const client = clientOf(server);
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "X-Only": "this" } }) });
    await fetchServiceConversationParticipant(client, item, { extraParams: { A: 1 }, timeoutMs: 5000 });
    expect(server.only.headers).toMatchObject({ "x-only": "this" });
    expect(server.only.query).toEqual([["A", "1"]]);
  });

  test("may answer in place of the server", async () => {
    const client = clientOf(server);
    client.use({ onRequest: () => Response.json(wireParticipant({ identity: "cached" })) });
    expect((await fetchServiceConversationParticipant(client, item)).identity).toBe("cached");
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["instead of a success", 200],
    ["instead of another error", 401],
  ])("may answer with an error of its own, %s", async (_, status) => {
    const client = clientOf(server);
    server.reply = () => ({ status, body: { ...wireParticipant(), code: 1, message: "old" } });
    client.use({ onResponse: () => Response.json({ code: 20404, message: "new" }, { status: 404 }) });
    await expect(fetchServiceConversationParticipant(client, item)).rejects.toMatchObject({
      name: "NotFoundError",
      status: 404,
      code: 20404,
      body: '{"code":20404,"message":"new"}',
    });
  });

  test("that answers with an error in place of the server has the error say which method it was", async () => {
    const client = clientOf(server);
    client.use({ onRequest: () => Response.json({ message: "no" }, { status: 404 }) });
    const error: unknown = await fetchServiceConversationParticipant(client, item).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "NotFoundError", method: "GET", attempts: 0 });
  });

  test("that answers nonsense in place of the server ends in a DecodeError", async () => {
    const client = clientOf(server);
    client.use({ onRequest: () => new Response("<html>") });
    await expect(fetchServiceConversationParticipant(client, item)).rejects.toMatchObject({ name: "DecodeError" });
  });

  test("may replace the response", async () => {
    const client = clientOf(server);
    client.use({ onResponse: () => Response.json(wirePage([wireParticipant({ identity: "other" })])) });
    const [participant] = await listServiceConversationParticipant(client, scope);
    expect(participant?.identity).toBe("other");
  });

  test("may fail, and the call with it", async () => {
    const client = clientOf(server);
    const reason = new Error("not allowed");
    client.use({
      onRequest() {
        throw reason;
      },
    });
    await expect(fetchServiceConversationParticipant(client, item)).rejects.toBe(reason);
    expect(reason).not.toBeInstanceOf(InvalidParameterError);
  });

  test("may fail with a TypeError, which is no mistake in the params", async () => {
    const client = clientOf(server);
    const reason = new TypeError("undefined is not a function");
    client.use({
      onRequest() {
        throw reason;
      },
    });
    await expect(fetchServiceConversationParticipant(client, item)).rejects.toBe(reason);
  });

  test("sees requests and responses of the platform's, as soon as it is there", async () => {
    const client = clientOf(server);
    await fetchServiceConversationParticipant(client, item);
    const seen: unknown[] = [];
    client.use({
      onRequest: ({ request }) => void seen.push(request),
      onResponse: ({ response }) => void seen.push(response),
    });
    await createServiceConversationParticipant(client, scope);
    expect(seen).toEqual([expect.any(Request), expect.any(Response)]);
  });
});
