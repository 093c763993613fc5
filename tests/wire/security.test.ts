import { describe, expect, test } from "@jest/globals";
import {
  createClient,
  createServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  wireOf,
  type ClientOptions,
  type RequestOptions,
} from "../../generated/src/index.js";
import { everyCall, failureOf } from "./every-operation.js";
import { clientOf, scope, useRecordingServer, wirePage, wireParticipant } from "./recording-server.js";
import { runProgram } from "./sdk-program.js";

const server = useRecordingServer();
const elsewhere = useRecordingServer();

const credentials = { accountSid: "AC0", authToken: "secret" };
const item = { ...scope, sid: "MB0" };

describe("a base URL", () => {
  test.each([
    "https://example.com",
    "https://example.com/api/",
    "HTTPS://EXAMPLE.COM",
    "http://localhost",
    "http://LOCALHOST:8080/api",
    "http://127.0.0.1:8080",
    "http://127.1.2.3",
    "http://0x7f.1",
    "http://2130706433",
    "http://[::1]:8080",
    "http://[0:0:0:0:0:0:0:1]",
  ])("of %j is taken", (baseUrl) => {
    expect(() => createClient({ ...credentials, baseUrl })).not.toThrow();
  });

  const open = [
    "http://example.com",
    "HTTP://example.com",
    "http:example.com",
    "http:/example.com",
    "http:\\\\example.com",
    "http://127.0.0.1.evil.com",
    "http://127.evil.com",
    "http://localhost.evil.com",
    "http://evil.com/localhost",
    "http://evil.com\\.localhost",
    "http://evil.com:80/127.0.0.1",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://[::ffff:127.0.0.1]",
    "http://[::2]",
    "http://xn--localhost-9d6c",
  ];
  const unusable = [
    ...["http://localhost@evil.com", "http://127.0.0.1:80@evil.com", "https://user:pass@example.com"],
    ...["https://user@example.com", "http://user:pass@localhost", "https://:pass@example.com"],
    ...["https://example.com?", "https://example.com/?a=b", "https://example.com#", "https://example.com/#a"],
    ...[" https://example.com", "https://example.com ", "ht\ntps://example.com", "https://exa\tmple.com"],
    ...["ftp://example.com", "ws://example.com", "file:///etc", "javascript:alert(1)", "data:,x"],
    ...["example.com", "//example.com", "/api", "https://", "https:///", "null"],
  ];

  test.each([...open, ...unusable])("of %j is refused by name, without being repeated", (baseUrl) => {
    let error: unknown;
    try {
      createClient({ ...credentials, baseUrl });
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "baseUrl" });
    expect(String(error)).not.toContain("pass@");
  });

  test.each(["http://example.com", "http://10.0.0.1", "http://host.docker.internal:8080"])(
    "of %j is taken where the caller allows http:",
    (baseUrl) => {
      expect(() => createClient({ ...credentials, baseUrl, allowHttp: true })).not.toThrow();
    },
  );

  test.each(unusable)("of %j is refused even where the caller allows http:", (baseUrl) => {
    expect(() => createClient({ ...credentials, baseUrl, allowHttp: true })).toThrow("baseUrl");
  });
});

describe("no credentials go", () => {
  test("over http: to another machine that a call names", async () => {
    const params = { params: { path: { ChatServiceSid: "IS0", ConversationSid: "CH0", Sid: "MB0" } } };
    const sent: string[] = [];
    const client = clientOf(server, {
      fetch: (request) => {
        sent.push(request.url);
        return Promise.resolve(Response.json({}));
      },
    });
    const path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";
    for (const baseUrl of ["http://evil.example", `${server.origin}.evil.example`, "https://me:too@example.com"]) {
      const error = await failureOf(client.GET(path, { ...params, baseUrl }));
      expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "baseUrl" });
    }
    expect(sent).toEqual([]);
  });

  test.each(everyCall)("to where a redirect of %s leads", async (_, call) => {
    for (const status of [301, 302, 303, 307, 308]) {
      server.reply = () => ({ status, headers: { Location: `${elsewhere.origin}/v1/` } });
      expect(await failureOf(call(clientOf(server)))).toMatchObject({ name: "ApiError", status });
    }
    expect(elsewhere.requests).toEqual([]);
  });

  test("to where the next page of a list is said to be", async () => {
    server.replyInTurn(
      { body: wirePage([wireParticipant()], `${elsewhere.origin}/v1/?PageToken=1`) },
      { body: wirePage([wireParticipant()], null) },
    );
    expect(await listServiceConversationParticipant(clientOf(server), scope)).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("a header value", () => {
  const bad = ["a\r\nX-Injected: 1", "a\nb", "a\rb", "a\r\n", "\na", "a\0b", "密"];

  test.each(bad)("of the client such as %j is refused", (value) => {
    const problem = expect.objectContaining({ name: "InvalidParameterError", parameter: "headers" });
    expect(() => createClient({ ...credentials, headers: { "X-Team": value } })).toThrow(problem);
    expect(() => createClient({ ...credentials, headers: { "X-Team": value } })).toThrow(/X-Team(?!.*Injected)/);
  });

  test.each(bad)("of userAgentSuffix such as %j is refused", (userAgentSuffix) => {
    expect(() => createClient({ ...credentials, userAgentSuffix })).toThrow(/headers: .*User-Agent(?!.*Injected)/);
  });

  test.each(bad)("of a call such as %j is refused before any request", async (value) => {
    for (const [, call] of everyCall) {
      const error = await failureOf(call(clientOf(server), { headers: { "X-Team": value } }));
      expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "headers" });
      expect(String(error)).not.toContain("Injected");
    }
    expect(server.requests).toEqual([]);
  });

  test.each(bad)("of a param such as %j is refused before any request", async (xTwilioWebhookEnabled) => {
    const params = { ...scope, xTwilioWebhookEnabled: xTwilioWebhookEnabled as "true" };
    const error = await failureOf(createServiceConversationParticipant(clientOf(server), params));
    expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "headers" });
    expect(server.requests).toEqual([]);
  });

  test.each(["a b", "", "a:b", "a\r\n b"])("is refused under a name such as %j", async (name) => {
    expect(() => createClient({ ...credentials, headers: { [name]: "1" } })).toThrow("headers");
    const options: RequestOptions = { headers: { [name]: "1" } };
    const error = await failureOf(fetchServiceConversationParticipant(clientOf(server), item, options));
    expect(error).toMatchObject({ name: "InvalidParameterError", parameter: "headers" });
    expect(server.requests).toEqual([]);
  });
});

describe("names that objects have already", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
  /** As JSON has it: fields of its own under all of these names. */
  const hostile = JSON.parse(`{${names.map((name) => `"${name}":"own ${name}"`).join()}}`) as Record<string, string>;

  test("are sent as extraParams of a body like any other", async () => {
    await createServiceConversationParticipant(clientOf(server), scope, { extraParams: hostile });
    expect(server.only.form).toEqual(names.map((name) => [name, `own ${name}`]));
  });

  test("are sent as extraParams of a query like any other", async () => {
    await fetchServiceConversationParticipant(clientOf(server), item, { extraParams: hostile });
    expect(server.only.query).toEqual(names.map((name) => [name, `own ${name}`]));
  });

  test("change nothing where an answer has them", async () => {
    const body = JSON.stringify(wireParticipant()).replace("{", `{"__proto__":{"identity":"mallory","isAdmin":true},`);
    server.reply = () => ({ body });
    const participant = await fetchServiceConversationParticipant(clientOf(server), item);
    expect(participant.identity).toBe("alice");
    expect(participant).not.toHaveProperty("isAdmin");
    expect({}).not.toHaveProperty("isAdmin");
    expect(Object.getPrototypeOf(participant)).toBe(Object.prototype);
    expect(Object.hasOwn(wireOf(participant) ?? {}, "__proto__")).toBe(true);
  });

  test("change nothing where an error's body has them", async () => {
    const body = '{"__proto__":{"message":"mallory","code":1},"constructor":{"name":"x"},"toString":1}';
    server.reply = () => ({ status: 400, body });
    const error = await failureOf(fetchServiceConversationParticipant(clientOf(server), item));
    expect(error).toMatchObject({ code: undefined, message: expect.stringMatching(/400 without a message$/) });
    expect({}).not.toHaveProperty("code");
  });

  test.each(names)("may be a SID: %s", async (sid) => {
    await fetchServiceConversationParticipant(clientOf(server), { ...scope, sid });
    expect(server.only.segments.at(-1)).toBe(sid);
  });
});

describe("in a browser", () => {
  /** Creates a client where there is a document, calls, and says what came of it and what was sent. */
  async function inBrowser(options: ClientOptions): Promise<unknown> {
    const program = `
      globalThis.document = {};
      const { createClient, fetchServiceConversationParticipant } = await import("twilio-participants");
      const sent = [];
      globalThis.Request = class extends Request {
        constructor(input, init) {
          super(typeof input === "string" ? new URL(input, "https://page.example") : input, init);
        }
      };
      const fetch = async (request) => {
        sent.push([request.url.split("/v1")[0], request.headers.get("authorization")]);
        return Response.json({ sid: "MB0" });
      };
      try {
        const client = createClient({ ...JSON.parse(process.argv[1]), fetch });
        await fetchServiceConversationParticipant(client, { chatServiceSid: "IS0", conversationSid: "CH0", sid: "MB0" });
        console.log(JSON.stringify({ sent }));
      } catch ({ name, parameter }) {
        console.log(JSON.stringify({ sent, name, parameter }));
      }
    `;
    const { stdout, stderr } = await runProgram(program, [JSON.stringify(options)]);
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  }

  const refused = { sent: [], name: "InvalidParameterError" };

  test.each<[string, ClientOptions]>([
    ["credentials", credentials],
    ["nothing", {}],
    ["an empty baseUrl", { ...credentials, baseUrl: "" }],
    ["a region", { ...credentials, region: "ie1" }],
  ])("a client of %s is refused", async (_, options) => {
    expect(await inBrowser(options)).toEqual({ ...refused, parameter: "dangerouslyAllowBrowser" });
  });

  test("a worker of a page is as open as the page", async () => {
    const program = `
      Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0 (X11) Chrome/130" } });
      const { createClient } = await import("twilio-participants");
      try {
        createClient({ accountSid: "AC0", authToken: "secret" });
      } catch ({ parameter }) {
        console.log(parameter);
      }
    `;
    expect(await runProgram(program)).toMatchObject({ stdout: "dangerouslyAllowBrowser\n", stderr: "" });
  });

  test("a client that the caller allows sends credentials", async () => {
    expect(await inBrowser({ ...credentials, dangerouslyAllowBrowser: true })).toEqual({
      sent: [["https://conversations.twilio.com", `Basic ${btoa("AC0:secret")}`]],
    });
  });

  test.each([
    ["https://proxy.example/twilio", "https://proxy.example/twilio"],
    ["/twilio", "https://page.example/twilio"],
    ["/", "https://page.example"],
  ])("a client of a proxy at %j needs and sends no credentials", async (baseUrl, place) => {
    expect(await inBrowser({ baseUrl })).toEqual({ sent: [[place, null]] });
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "http://evil.example",
    "api",
  ])("a base URL of %j is refused", async (baseUrl) => {
    expect(await inBrowser({ baseUrl })).toEqual({ ...refused, parameter: "baseUrl" });
  });
});
