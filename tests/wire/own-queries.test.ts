import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const done = `responses: { "204": { description: Done. } }`;
const y = `parameters: [{ name: y, in: query, schema: { type: string } }]`;
const sdk = await sdkOf(
  "own-queries",
  `openapi: 3.1.0
info: { title: Queries, version: "1" }
servers: [{ url: "https://queries.example.com" }]
paths:
  /act?action=x: { get: { operationId: act, ${y}, ${done} } }
  /act?action={kind}&v=1#again:
    get:
      operationId: actAs
      parameters:
        - { name: kind, in: path, required: true, schema: { type: string } }
        - { name: y, in: query, schema: { type: string } }
      ${done}
  /plain:
    get:
      operationId: plain
      parameters: [{ name: y, in: query, allowReserved: true, schema: { type: string } }]
      ${done}
`,
);

test.each<readonly [string, object, object, string]>([
  ["act", {}, {}, "/act?action=x"],
  ["act", { y: "1?2" }, {}, "/act?action=x&y=1%3F2"],
  ["act", { y: "1" }, { extraParams: { z: 2 } }, "/act?action=x&y=1&z=2"],
  ["actAs", { kind: "a&b?c" }, {}, "/act?action=a%26b%3Fc&v=1"],
  ["actAs", { kind: "k", y: "1" }, {}, "/act?action=k&v=1&y=1"],
  ["plain", { y: "/act?action=x?y=1" }, {}, "/plain?y=/act?action=x?y=1"],
])("the query of a path is joined by the parameters: %s %j %j", async (operation, params, options, target) => {
  await sdk.operation(operation)(sdk.createClient({ baseUrl: `${server.origin}/base` }), params, options);
  expect(server.only.target).toBe(`/base${target}`);
});

test("calls on the client itself are joined, too", async () => {
  type Get = (path: string, init: object) => Promise<unknown>;
  const client = sdk.createClient({ baseUrl: server.origin }) as { readonly GET: Get };
  await client.GET("/act?action=x", { params: { query: { y: "1" } } });
  expect(server.only.target).toBe("/act?action=x&y=1");
});
