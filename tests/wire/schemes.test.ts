import { describe, expect, test } from "@jest/globals";
import { sdkOfGolden } from "./generated-sdk.js";
import { answer, useSocketServer, type RawRequest } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("security");

async function call(
  operation: string,
  options: object = {},
  params: object = {},
  one: object = {},
): Promise<RawRequest> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0, ...options });
  await sdk.operation(operation)(client, params, one);
  return lastRequest();
}

function lastRequest(): RawRequest {
  const last = server.requests.at(-1);
  if (last === undefined) throw new Error("nothing was requested");
  return last;
}

/** What proves who sent a request. */
function proofOf({ target, headers }: RawRequest): object {
  const found = ["authorization", "x-key", "cookie"].flatMap((name) => {
    const text = headers.get(name);
    return text === undefined ? [] : [[name, text]];
  });
  const given: Record<string, string> = Object.fromEntries(found) as Record<string, string>;
  return { ...given, ...(target.includes("?") && { query: target.split("?")[1] }) };
}

const basic = `Basic ${Buffer.from("ü:p:w").toString("base64")}`;

test.each<readonly [string, object, object]>([
  ["getUsual", { bearerAuthToken: "t" }, { authorization: "Bearer t" }],
  ["getUsual", { bearerAuthToken: () => Promise.resolve("t") }, { authorization: "Bearer t" }],
  ["getPublic", { bearerAuthToken: "t", queryKey: "q" }, {}],
  ["getPublic", {}, {}],
  ["getOptional", {}, {}],
  ["getOptional", { bearerAuthToken: "t" }, { authorization: "Bearer t" }],
  ["getEither", { queryKey: "a&b" }, { query: "api%20key=a%26b" }],
  ["getEither", { headerKey: "k", username: "ü", password: "p:w" }, { "x-key": "k", authorization: basic }],
  ["getEither", { queryKey: "q", headerKey: "k", username: "u", password: "p" }, { query: "api%20key=q" }],
  ["getCookie", { cookieKey: "a;b" }, { cookie: "session=a%3Bb" }],
  ["getInherited", { constructorToken: "t" }, { authorization: "Bearer t" }],
  ["getPerson", { personToken: "p", bearerAuthToken: "t" }, { authorization: "Bearer p" }],
])("%s sends what it asks for, of %j", async (operation, options, expected) => {
  expect(proofOf(await call(operation, options))).toEqual(expected);
});

test.each<readonly [string, object, string]>([
  ["getUsual", {}, "bearerAuthToken"],
  ["getUsual", { bearerAuthToken: "" }, "bearerAuthToken"],
  ["getUsual", { bearerAuthToken: () => "" }, "bearerAuthToken"],
  ["getEither", { headerKey: "k" }, "queryKey"],
  ["postMachine", { clientId: "m" }, "clientSecret"],
])("%s is refused before any request where a secret is missing, of %j", async (operation, options, parameter) => {
  await expect(call(operation, options)).rejects.toMatchObject({ name: "InvalidParameterError", parameter });
  expect(server.requests).toEqual([]);
});

test("a function is asked for its token before every call", async () => {
  let calls = 0;
  const client = sdk.createClient({ baseUrl: server.origin, bearerAuthToken: () => `t${++calls}` });
  await sdk.operation("getUsual")(client);
  await sdk.operation("getUsual")(client);
  expect(server.requests.map(proofOf)).toEqual([{ authorization: "Bearer t1" }, { authorization: "Bearer t2" }]);
});

describe("a token that never comes", () => {
  const never = (): Promise<string> => new Promise(() => {});

  test.each<readonly [string, object, object, string]>([
    ["a call's deadlineMs", {}, { deadlineMs: 60 }, "DeadlineError"],
    ["the client's deadlineMs", { deadlineMs: 60 }, {}, "DeadlineError"],
    ["a call's timeoutMs", {}, { timeoutMs: 60 }, "TimeoutError"],
    ["the client's timeoutMs", { timeoutMs: 60 }, {}, "TimeoutError"],
  ])("is waited for until %s", async (_, options, one, name) => {
    const waiting = call("getUsual", { bearerAuthToken: never, ...options }, {}, one);
    await expect(waiting).rejects.toMatchObject({ name, method: "GET", path: "/usual", attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("is waited for until the caller's signal aborts", async () => {
    const waiting = call("getUsual", { bearerAuthToken: never }, {}, { signal: AbortSignal.timeout(60) });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError", code: DOMException.TIMEOUT_ERR });
  });
});

test.each(["a\nsecret", "geheim-密"])(
  "a token that no header can have is refused without being told",
  async (token) => {
    const failure: unknown = await call("getUsual", { bearerAuthToken: token }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "InvalidParameterError", parameter: "bearerAuthToken" });
    expect(String(failure)).not.toMatch(/secret|geheim/);
  },
);

test("what a function throws is what the call rejects with", async () => {
  const failure = new Error("no token today");
  await expect(call("getUsual", { bearerAuthToken: () => Promise.reject(failure) })).rejects.toBe(failure);
});

test("a header of the caller's own goes before the scheme's", async () => {
  const own = { headers: { Authorization: "Own" } };
  expect(proofOf(await call("getUsual", { bearerAuthToken: "t" }, {}, own))).toEqual({ authorization: "Own" });
});

test("keys join a query that is there, as it is written", async () => {
  const request = await call("getEither", { queryKey: "q" }, {}, { extraParams: { a: "b c" } });
  expect(new URLSearchParams(request.target.split("?")[1])).toEqual(
    new URLSearchParams([
      ["api key", "q"],
      ["a", "b c"],
    ]),
  );
});

describe("the client credentials grant", () => {
  const machine = { clientId: "m:1", clientSecret: "s 2" };

  interface Grant {
    /** What the token's answer says beside the token. */
    readonly facts?: object;
    /** Tokens that the API refuses. */
    readonly refused?: readonly string[];
  }

  function granting({ facts = { expires_in: 3600 }, refused = [] }: Grant = {}): void {
    let issued = 0;
    server.reply = ({ target, headers }) => {
      if (target === "/token") {
        return answer("200 OK", {}, JSON.stringify({ access_token: `T${++issued}`, token_type: "bearer", ...facts }));
      }
      const isRefused = refused.some((token) => headers.get("authorization") === `Bearer ${token}`);
      return answer(isRefused ? "401 Unauthorized" : "200 OK", {}, isRefused ? "{}" : "");
    };
  }

  function clientOf(options: object = {}): unknown {
    return sdk.createClient({ ...machine, baseUrl: server.origin, tokenUrl: `${server.origin}/token`, ...options });
  }

  const post = (client: unknown): Promise<unknown> => sdk.operation("postMachine")(client, { body: { a: 1 } });
  const targets = (): readonly string[] => server.requests.map(({ target }) => target);

  test("asks for a token as the specification has it, and sends it", async () => {
    granting();
    await post(clientOf({ scope: "read:things" }));
    const [token, request] = server.requests;
    expect(token?.headers.get("authorization")).toBe(`Basic ${Buffer.from("m%3A1:s+2").toString("base64")}`);
    expect(token?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    expect(token?.body.toString()).toBe("grant_type=client_credentials&scope=read%3Athings");
    expect(request && proofOf(request)).toEqual({ authorization: "Bearer T1" });
    expect(request?.body.toString()).toBe('{"a":1}');
  });

  test("uses one token for many calls, and one request where they all begin at once", async () => {
    granting();
    const client = clientOf();
    await Promise.all([1, 2, 3, 4].map(() => post(client)));
    await post(client);
    expect(targets().filter((target) => target === "/token")).toHaveLength(1);
    expect(targets()).toHaveLength(6);
  });

  test("asks again for what has expired", async () => {
    granting({ facts: { expires_in: 0.001 } });
    const client = clientOf();
    await post(client);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await post(client);
    expect(targets()).toEqual(["/token", "/machine", "/token", "/machine"]);
  });

  test("asks once more for what the API refuses, and sends the call whole again", async () => {
    granting({ refused: ["T1"] });
    await post(clientOf());
    expect(targets()).toEqual(["/token", "/machine", "/token", "/machine"]);
    expect(server.requests.at(-1)?.body.toString()).toBe('{"a":1}');
    expect(proofOf(lastRequest())).toEqual({ authorization: "Bearer T2" });
  });

  test("asks once only for what many calls are refused with", async () => {
    granting({ refused: ["T1"] });
    const client = clientOf();
    await Promise.all([1, 2, 3].map(() => post(client)));
    expect(targets().filter((target) => target === "/token")).toHaveLength(2);
  });

  test("gives up where the new one is refused, too", async () => {
    granting({ refused: ["T1", "T2"] });
    await expect(post(clientOf())).rejects.toMatchObject({ name: "AuthenticationError", operationId: "PostMachine" });
    expect(targets()).toHaveLength(4);
  });

  test("is not asked for where the caller has a token", async () => {
    granting();
    await post(clientOf({ machineToken: "own" }));
    expect(targets()).toEqual(["/machine"]);
    expect(proofOf(server.only)).toEqual({ authorization: "Bearer own" });
  });

  test("is tried anew by the next call where it failed", async () => {
    server.reply = () => answer("400 Bad Request", {}, '{"error":"invalid_client"}');
    const client = clientOf();
    await expect(post(client)).rejects.toMatchObject({ name: "BadRequestError", path: `${server.origin}/token` });
    granting();
    await post(client);
    expect(targets()).toEqual(["/token", "/token", "/machine"]);
  });

  test("fails where the answer holds no token", async () => {
    server.reply = () => answer("200 OK", {}, "<html>");
    await expect(post(clientOf())).rejects.toMatchObject({ name: "DecodeError" });
  });

  test.each(["http://id.example.com/token", "ftp://id.example.com", "token"])(
    "sends no secret to %s",
    async (tokenUrl) => {
      await expect(post(clientOf({ tokenUrl }))).rejects.toMatchObject({ parameter: "tokenUrl" });
      expect(server.requests).toEqual([]);
    },
  );
});
