import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import {
  createServiceConversationParticipant,
  fetchServiceConversationParticipant,
  InvalidParameterError,
  isApiError,
  listServiceConversationParticipant,
  parseAttributes,
  updateServiceConversationParticipant,
  type ClientOptions,
  type ConversationsV1ServiceConversationParticipant,
  type RequestOptions,
} from "../../generated/src/index.js";
import { failureOf, reset, resetInBody, silent } from "./every-operation.js";
import { clientOf, RecordingServer, scope, useRecordingServer, wirePage, type Reply } from "./recording-server.js";
import { runProgram } from "./sdk-program.js";

const server = useRecordingServer();

const credentials = { accountSid: "ACaccount", authToken: "token-of-the-account" };
const basic = Buffer.from(`${credentials.accountSid}:${credentials.authToken}`).toString("base64");

const identity = "Zoë Müller/+49 (170) 1";
const address = "whatsapp:+4917012345678";
const attributes = { email: "zoe@example.com" };

/** What must not be seen: as it was given, and as it is written in a URL, in a form and in JSON. */
const secrets = [credentials.authToken, basic, identity, address, JSON.stringify(attributes)].flatMap((text) => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1),
]);

/** All that a log could get of an error. */
function shown(error: unknown): string {
  const { stack, message } = error as Error;
  const inspected = inspect(error, { depth: Infinity, showHidden: true });
  return [inspected, inspect(error), JSON.stringify(error), String(error), stack, message].join("\n");
}

function expectNothingPersonal(error: unknown): void {
  const text = shown(error);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** Says all that the caller sent wherever an error's body may say something. */
const echo = {
  code: `${identity} ${address}`,
  message: `No ${identity} at ${address} with ${JSON.stringify(attributes)}, see /Participants/${encodeURIComponent(identity)}`,
  detail: identity,
  title: identity,
  more_info: `https://example.com/?identity=${encodeURIComponent(identity)}&is=${identity}`,
  type: identity,
  status: 400,
  identity,
};

const create = (options?: RequestOptions, client: ClientOptions = {}): Promise<unknown> =>
  createServiceConversationParticipant(
    clientOf(server, { ...credentials, ...client }),
    { ...scope, identity, messagingBinding: { address }, attributes },
    options,
  );
const update = (options?: RequestOptions): Promise<unknown> =>
  updateServiceConversationParticipant(
    clientOf(server, credentials),
    { ...scope, sid: identity, identity, messagingBinding: { projectedAddress: address }, attributes },
    options,
  );
const fetchOne = (options?: RequestOptions): Promise<unknown> =>
  fetchServiceConversationParticipant(clientOf(server, credentials), { ...scope, sid: identity }, options);

describe("no error shows what was sent:", () => {
  const statuses = [302, 400, 401, 403, 404, 408, 409, 422, 429, 500, 599];

  test.each(statuses)("not one of status %i whose body says it", async (status) => {
    server.reply = () => ({ status, body: echo });
    for (const call of [create, update]) {
      const error = await failureOf(call());
      expectNothingPersonal(error);
      expect(error).toMatchObject({ status, message: expect.stringContaining("[withheld]") });
    }
  });

  test.each<[string, string]>([
    ["a form", new URLSearchParams({ identity }).toString()],
    ["small letters of a URL", encodeURIComponent(identity).replace(/%../g, (code) => code.toLowerCase())],
    ["its number alone", address.replace(/\D/g, "")],
    ["a value within attributes", `no mail to ${attributes.email}`],
    ["the credentials", `bad Authorization: Basic ${basic}`],
  ])("not one whose message says it as %s", async (_, message) => {
    server.reply = () => ({ status: 400, body: { message } });
    const error = await failureOf(create());
    expect(String(error)).toContain("[withheld]");
    expect(String(error)).not.toMatch(/4917012345678|7012345678|zoe@|m%c3%bcller|M%C3%BCller/);
    expectNothingPersonal(error);
  });

  test("not one that has only the path's value to go by", async () => {
    const { code, message, more_info } = echo;
    const about = (text: string): string => text.replaceAll(address, "").replaceAll(JSON.stringify(attributes), "");
    server.reply = () => ({ status: 404, body: { code: about(code), message: about(message), more_info } });
    expectNothingPersonal(await failureOf(fetchOne()));
  });

  test.each<[string, Reply, RequestOptions, string]>([
    ["HTML that says it", { body: `<html>${identity} ${address}</html>` }, {}, "DecodeError"],
    ["JSON that says it and ends early", { body: `{"identity":"${identity}` }, {}, "DecodeError"],
    ["JSON that says it and is no participant", { body: `["${identity}","${address}"]` }, {}, "DecodeError"],
    ["a broken connection", reset, {}, "ConnectionError"],
    ["a body that says it and breaks off", resetInBody, {}, "ConnectionError"],
    ["a timeout", silent, { timeoutMs: 40 }, "TimeoutError"],
    ["a deadline", silent, { deadlineMs: 40 }, "DeadlineError"],
    [
      "an answer that is not HTTP and says it",
      (response) => response.socket?.end(`HTTP/1.1 200 OK\r\nX-Name: \u0001${address} ${attributes.email}\r\n\r\n`),
      {},
      "ConnectionError",
    ],
  ])("not one about %s", async (_, reply, options, name) => {
    server.reply = () => reply;
    for (const call of [create, update, fetchOne]) {
      const error = await failureOf(call(options));
      expect(error).toMatchObject({ name });
      expectNothingPersonal(error);
    }
  });

  test("not one about a page whose next URL is none and says it", async () => {
    server.reply = () => ({ body: wirePage([], `http://[${identity}`) });
    const error = await failureOf(listServiceConversationParticipant(clientOf(server, credentials), scope));
    expect(error).toMatchObject({ name: "DecodeError" });
    expectNothingPersonal(error);
  });

  test("not one about a refused connection", async () => {
    const gone = new RecordingServer();
    await gone.listen();
    const baseUrl = gone.origin;
    await gone.close();
    expectNothingPersonal(await failureOf(create({}, { baseUrl })));
  });

  test("not one about attributes that are not JSON", async () => {
    const params = { ...scope, attributes: `{"is": ${identity}` };
    const error = await failureOf(createServiceConversationParticipant(clientOf(server), params));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expectNothingPersonal(error);
  });

  test("not one about a participant's attributes that are not JSON", () => {
    const participant = { attributes: identity } as ConversationsV1ServiceConversationParticipant;
    let error: unknown;
    try {
      parseAttributes(participant);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InvalidParameterError);
    expectNothingPersonal(error);
  });

  test("not one about an identity that no URL can have", async () => {
    const params = { ...scope, sid: `${identity}\ud800` };
    const error = await failureOf(fetchServiceConversationParticipant(clientOf(server), params));
    expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "sid" });
    expectNothingPersonal(error);
  });

  test("not one about a header that cannot be sent", async () => {
    const error = await failureOf(create({ headers: { Authorization: `Basic ${basic}\r\nX: ${identity}` } }));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expectNothingPersonal(error);
  });

  test("though the answer's body is there for whoever asks", async () => {
    server.reply = () => ({ status: 400, body: echo });
    expect(await failureOf(create())).toMatchObject({ body: JSON.stringify(echo) });
  });

  test("nor a part of one that contains another", async () => {
    server.reply = () => ({ status: 400, body: { message: "zoe@example.com is zoe" } });
    const params = { ...scope, identity: "zoe", messagingBinding: { address: "zoe@example.com" } };
    const error = await failureOf(createServiceConversationParticipant(clientOf(server), params));
    expect(error).toMatchObject({ message: expect.stringContaining("400 [withheld] is [withheld]") });
  });
});

describe("an error about a call has as its own", () => {
  test.each<[string, Reply, RequestOptions]>([
    ["an answer", { status: 500, body: { message: "no" } }, {}],
    ["a reset", reset, {}],
    ["a timeout", silent, { timeoutMs: 40 }],
    ["a deadline", silent, { deadlineMs: 40 }],
    ["HTML", { body: "<html>" }, {}],
  ])("what was called: %s", async (_, reply, options) => {
    server.reply = () => reply;
    const error = await failureOf(create(options));
    const call = {
      operationId: "CreateServiceConversationParticipant",
      method: "POST",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      attempts: 1,
      mayHaveBeenApplied: true,
    };
    expect(error).toMatchObject(call);
    const { name, message } = error as Error;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...call, name, message });
  });

  test("a name that is in its text and its stack", async () => {
    server.reply = () => ({ status: 409, body: { message: "there already" } });
    const error = await failureOf(create());
    expect(String(error)).toMatch(/^ConflictError: POST .*: 409 there already$/);
    expect((error as Error).stack).toContain("409 there already");
  });

  test("a status beyond those that HTTP has", async () => {
    server.reply = () => (response) => response.socket?.end("HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\n{}");
    expect(await failureOf(create())).toMatchObject({ name: "ServerError", status: 999, body: "{}" });
  });
});

test("a status text in any alphabet does not get in the way", async () => {
  server.reply = () => (response) =>
    response.socket?.end('HTTP/1.1 200 Açık\r\nContent-Length: 13\r\n\r\n{"sid":"MB0"}');
  await expect(fetchOne()).resolves.toMatchObject({ sid: "MB0" });
});

test.each([undefined, null, 0, "ApiError", {}, [], new Error("no"), { status: 404 }])("%p is no ApiError", (value) => {
  expect(isApiError(value)).toBe(false);
});

test("an ApiError is known across the ESM and the CommonJS copy", async () => {
  const program = `
    import { createRequire } from "node:module";
    import * as esm from "twilio-participants";
    const cjs = createRequire(process.cwd() + "/")("twilio-participants");
    const fetch = async () => new Response("{}", { status: 404 });
    const options = { accountSid: "AC0", authToken: "secret", fetch };
    const item = { chatServiceSid: "IS0", conversationSid: "CH0", sid: "MB0" };
    const fail = async (one, other) =>
      one.fetchServiceConversationParticipant(other.createClient(options), item).catch((error) => error);
    const errors = [await fail(esm, esm), await fail(cjs, cjs), await fail(esm, cjs), await fail(cjs, esm)];
    console.log(JSON.stringify({
      areTwo: esm.ApiError !== cjs.ApiError,
      known: errors.flatMap((error) => [esm.isApiError(error), cjs.isApiError(error)]),
      operationIds: errors.map(({ operationId }) => operationId),
      names: errors.map(({ name }) => name),
    }));
  `;
  const { stdout, stderr } = await runProgram(program);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    areTwo: true,
    known: new Array(8).fill(true),
    operationIds: new Array(4).fill("FetchServiceConversationParticipant"),
    names: new Array(4).fill("NotFoundError"),
  });
});
