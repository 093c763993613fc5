import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const ownHeaders = [
  ...["Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Transfer-Encoding", "Upgrade", "Sec-Fetch-Mode"],
];
const sdk = await sdkOf(
  "refused-by-fetch",
  `openapi: 3.1.0
info: { title: Refused, version: "1" }
servers: [{ url: "https://refused.example.com" }]
paths:
  /things:
    get:
      operationId: searchThings
      parameters:
        - { name: q, in: query, schema: { type: string } }
        - { name: a b, in: header, required: true, schema: { type: string } }
${ownHeaders.map((name) => `        - { name: ${name}, in: header, schema: { type: string } }\n`).join("")}      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
      responses: { "204": { description: Found. } }
    head:
      operationId: headThings
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { "204": { description: Found. } }
    trace: { operationId: traceThings, responses: { "200": { description: Seen. } } }
`,
);

test.each([
  ["searchThings", "GET"],
  ["headThings", "HEAD"],
])("%s is sent without the body that `fetch` would refuse", async (operation, method) => {
  await sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }), {});
  expect(server.only).toMatchObject({ method, target: "/things", body: Buffer.alloc(0) });
});

test("headers that `fetch` itself decides about are no params", async () => {
  const params = Object.fromEntries(
    ownHeaders.map((name) => [name.replace(/-/g, "").replace(/^./, (letter) => letter.toLowerCase()), "a value"]),
  );
  await sdk.operation("searchThings")(sdk.createClient({ baseUrl: server.origin }), params);
  expect([...server.only.headers.values()]).not.toContain("a value");
});

test("what no call can be made of has no function", () => {
  expect(() => sdk.operation("traceThings")).toThrow("the SDK has no traceThings");
});
