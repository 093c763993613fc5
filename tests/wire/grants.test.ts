import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const done = `responses: { "204": { description: Done. } }`;
const sdk = await sdkOf(
  "grants",
  `openapi: 3.1.0
info: { title: Grants, version: "1" }
servers: [{ url: "https://grants.example.com/api" }]
security: [{ machine: [read] }]
paths:
  /read: { get: { operationId: readThings, ${done} } }
  /again: { get: { operationId: readAgain, security: [{ machine: [read] }], ${done} } }
  /write: { get: { operationId: writeThings, security: [{ machine: [write, read, write] }], ${done} } }
  /any: { get: { operationId: anyThing, security: [{ machine: [] }], ${done} } }
components:
  securitySchemes:
    machine: { type: oauth2, flows: { clientCredentials: { tokenUrl: /oauth/token, scopes: { read: r, write: w } } } }
`,
);

function granting(): void {
  let issued = 0;
  server.reply = ({ target }) =>
    target === "/oauth/token" ? answer("200 OK", {}, JSON.stringify({ access_token: `T${++issued}` })) : done204;
}

const done204 = "HTTP/1.1 204 No Content\r\n\r\n";
const operations = ["readThings", "readAgain", "writeThings", "anyThing", "readThings"];

/** What was asked for, token by token, and the tokens that were sent. */
async function granted(options: object): Promise<readonly (readonly (string | undefined)[])[]> {
  granting();
  const client = sdk.createClient({ baseUrl: `${server.origin}/api`, clientId: "c", clientSecret: "s", ...options });
  for (const operation of operations) await sdk.operation(operation)(client);
  const [asked, sent] = [true, false].map((isToken) =>
    server.requests.filter(({ target }) => (target === "/oauth/token") === isToken),
  );
  const scopeOf = (body: Buffer): string | undefined => new URLSearchParams(body.toString()).get("scope") ?? undefined;
  return [
    (asked ?? []).map(({ body }) => scopeOf(body)),
    (sent ?? []).map(({ headers }) => headers.get("authorization")),
  ];
}

test("tokens come from beside the API, one for each set of scopes that operations ask for", async () => {
  expect(await granted({})).toEqual([
    ["read", "read write", undefined],
    ["Bearer T1", "Bearer T1", "Bearer T2", "Bearer T3", "Bearer T1"],
  ]);
});

test("one token is for all where the caller says what to ask for", async () => {
  expect(await granted({ scope: "all" })).toEqual([["all"], operations.map(() => "Bearer T1")]);
});

test("a token's place that is no URL is refused before a secret is sent", async () => {
  const call = granted({ tokenUrl: "http://[" });
  await expect(call).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "tokenUrl" });
  expect(server.requests).toEqual([]);
});
