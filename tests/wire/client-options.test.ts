import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  createClient,
  createServiceConversationParticipant,
  fetchServiceConversationParticipant,
  type ClientOptions,
  type RequestOptions,
} from "../../generated/src/index.js";
import { clientOf, scope, useRecordingServer, wireParticipant, type Recorded } from "./recording-server.js";

const server = useRecordingServer();

const variables = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_EDGE", "TWILIO_REGION"];
const forgetVariables = (): void => {
  for (const name of variables) Reflect.deleteProperty(process.env, name);
};
beforeEach(forgetVariables);
afterEach(forgetVariables);

const item = { ...scope, sid: "MB0" };

async function sentBy(options: ClientOptions, perCall?: RequestOptions): Promise<Recorded> {
  await fetchServiceConversationParticipant(createClient({ baseUrl: server.origin, ...options }), item, perCall);
  return server.only;
}

/** User name and password, as the server decodes them. */
function credentialsOf({ headers }: Recorded): string {
  return Buffer.from(headers.authorization?.replace(/^Basic /, "") ?? "", "base64").toString("utf8");
}

const credentials = { accountSid: "AC0", authToken: "secret" };

describe("credentials", () => {
  test("are sent with basic authentication", async () => {
    expect(credentialsOf(await sentBy(credentials))).toBe("AC0:secret");
  });

  test("come from the environment where the options have none", async () => {
    Object.assign(process.env, { TWILIO_ACCOUNT_SID: "ACenv", TWILIO_AUTH_TOKEN: "envsecret" });
    expect(credentialsOf(await sentBy({}))).toBe("ACenv:envsecret");
  });

  test("of the options go before the environment's", async () => {
    Object.assign(process.env, { TWILIO_ACCOUNT_SID: "ACenv", TWILIO_AUTH_TOKEN: "envsecret" });
    expect(credentialsOf(await sentBy({ accountSid: "AC1" }))).toBe("AC1:envsecret");
  });

  test("may be an API key and its secret", async () => {
    expect(credentialsOf(await sentBy({ accountSid: "SK0", authToken: "key:secret" }))).toBe("SK0:key:secret");
  });

  test("beyond Latin-1 are sent in UTF-8", async () => {
    expect(credentialsOf(await sentBy({ accountSid: "AC0", authToken: "pässwörd 密碼 🔑" }))).toBe(
      "AC0:pässwörd 密碼 🔑",
    );
  });

  test.each<[string, ClientOptions, string, string]>([
    ["no accountSid", { authToken: "secret" }, "accountSid", "TWILIO_ACCOUNT_SID"],
    ["no authToken", { accountSid: "AC0" }, "authToken", "TWILIO_AUTH_TOKEN"],
    ["an empty accountSid", { accountSid: "", authToken: "secret" }, "accountSid", "TWILIO_ACCOUNT_SID"],
    ["an empty authToken", { accountSid: "AC0", authToken: "" }, "authToken", "TWILIO_AUTH_TOKEN"],
  ])("that are missing are named, with the variable to set: %s", (_, options, parameter, variable) => {
    Object.assign(process.env, { [variable]: "" });
    const problem = expect.objectContaining({ name: "InvalidParameterError", parameter });
    expect(() => createClient(options)).toThrow(problem);
    expect(() => createClient(options)).toThrow(variable);
  });

  test("without any options are missed too", () => {
    expect(() => createClient()).toThrow("accountSid");
  });
});

describe("baseUrl", () => {
  test.each(["", "/", "/api", "/api/", "/a/b%20c"])("may end in %j", async (ending) => {
    const { path } = await sentBy({ ...credentials, baseUrl: `${server.origin}${ending}` });
    const prefix = ending.replace(/\/$/, "");
    expect(path).toBe(
      `${prefix}/v1/Services/${item.chatServiceSid}/Conversations/${item.conversationSid}/Participants/MB0`,
    );
  });

  test.each<[string, ClientOptions]>([
    ["edge", { edge: "dublin" }],
    ["region", { region: "ie1" }],
  ])("and %s together are refused", (parameter, options) => {
    const problem = expect.objectContaining({ name: "InvalidParameterError", parameter });
    expect(() => createClient({ ...credentials, ...options, baseUrl: server.origin })).toThrow(problem);
  });

  test("goes before edge and region of the environment", async () => {
    Object.assign(process.env, { TWILIO_EDGE: "dublin", TWILIO_REGION: "ie1" });
    expect((await sentBy(credentials)).headers.host).toBe(new URL(server.origin).host);
  });
});

/** Where a client without baseUrl sends to. */
async function hostOf(options: ClientOptions): Promise<string> {
  const urls: URL[] = [];
  const fetch = (request: Request): Promise<Response> => {
    urls.push(new URL(request.url));
    return Promise.resolve(Response.json(wireParticipant()));
  };
  await fetchServiceConversationParticipant(createClient({ ...credentials, ...options, fetch }), item);
  return urls.map(({ origin }) => origin).join();
}

describe("the host", () => {
  test.each<[string, ClientOptions, Readonly<Record<string, string>>, string]>([
    ["neither edge nor region", {}, {}, "conversations.twilio.com"],
    ["a region", { region: "ie1" }, {}, "conversations.ie1.twilio.com"],
    ["an edge, which implies us1", { edge: "dublin" }, {}, "conversations.dublin.us1.twilio.com"],
    ["an edge and a region", { edge: "dublin", region: "ie1" }, {}, "conversations.dublin.ie1.twilio.com"],
    ["TWILIO_REGION", {}, { TWILIO_REGION: "au1" }, "conversations.au1.twilio.com"],
    ["TWILIO_EDGE", {}, { TWILIO_EDGE: "sydney" }, "conversations.sydney.us1.twilio.com"],
    ["both variables", {}, { TWILIO_EDGE: "sydney", TWILIO_REGION: "au1" }, "conversations.sydney.au1.twilio.com"],
    ["an option before its variable", { region: "ie1" }, { TWILIO_REGION: "au1" }, "conversations.ie1.twilio.com"],
    ["empty options and variables", { edge: "", region: "" }, { TWILIO_EDGE: "" }, "conversations.twilio.com"],
    ["an empty baseUrl", { baseUrl: "", edge: "dublin" }, {}, "conversations.dublin.us1.twilio.com"],
  ])("follows from %s", async (_, options, environment, host) => {
    Object.assign(process.env, environment);
    expect(await hostOf(options)).toBe(`https://${host}`);
  });

  describe.each(["evil.example/", "evil.example#", "a@evil.example", "a.b", "a:80", "a b", "ä", "{region}", "\n"])(
    "%j",
    (value) => {
      test.each(["edge", "region"] as const)("is refused as %s", (parameter) => {
        const problem = expect.objectContaining({ name: "InvalidParameterError", parameter });
        expect(() => createClient({ ...credentials, [parameter]: value })).toThrow(problem);
      });

      test.each([
        ["edge", "TWILIO_EDGE"],
        ["region", "TWILIO_REGION"],
      ])("is refused as %s of the environment", (parameter, variable) => {
        Object.assign(process.env, { [variable]: value });
        const problem = expect.objectContaining({ name: "InvalidParameterError", parameter });
        expect(() => createClient(credentials)).toThrow(problem);
      });
    },
  );
});

describe("headers", () => {
  const { name, version } = JSON.parse(
    readFileSync(new URL("../../generated/package.json", import.meta.url), "utf8"),
  ) as { name: string; version: string };

  test("name the SDK and its version", async () => {
    expect((await sentBy(credentials)).headers["user-agent"]).toBe(`${name}/${version}`);
  });

  test("name what the caller adds", async () => {
    const { headers } = await sentBy({ ...credentials, userAgentSuffix: "my-app/2.0" });
    expect(headers["user-agent"]).toBe(`${name}/${version} my-app/2.0`);
  });

  test("ask for JSON", async () => {
    expect((await sentBy(credentials)).headers.accept).toBe("application/json");
  });

  test("of the client go with every request, and before the SDK's own", async () => {
    const { headers } = await sentBy({ ...credentials, headers: { "X-Team": "a", "user-agent": "mine" } });
    expect(headers).toMatchObject({ "x-team": "a", "user-agent": "mine" });
  });

  test("of a call go before the client's", async () => {
    const client = { ...credentials, headers: { "X-Team": "a", "X-App": "b" } };
    const { headers } = await sentBy(client, { headers: { "x-team": "c", Authorization: "Bearer t" } });
    expect(headers).toMatchObject({ "x-team": "c", "x-app": "b", authorization: "Bearer t" });
  });

  test("of a call can say more about a form", async () => {
    const options = { headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" } };
    await createServiceConversationParticipant(clientOf(server), { ...scope, identity: "é" }, options);
    expect(server.only.headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=utf-8");
    expect(server.only.form).toEqual([["Identity", "é"]]);
  });
});

test("two clients keep their credentials apart", async () => {
  const clients = ["AC1", "AC2"].map((accountSid) => clientOf(server, { accountSid }));
  await Promise.all(clients.map((client) => fetchServiceConversationParticipant(client, item)));
  expect(server.requests.map(credentialsOf).sort()).toEqual(["AC1:secret", "AC2:secret"]);
});
