import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOf(
  "answers-without-body",
  `openapi: 3.1.0
info: { title: Empty, version: "1" }
servers: [{ url: "https://empty.example.com" }]
paths:
  /done:
    post:
      operationId: finish
      responses: { "204": { $ref: "#/components/responses/Thing" } }
  /reset:
    post:
      operationId: reset
      responses: { "205": { $ref: "#/components/responses/Thing" } }
  /either:
    post:
      operationId: either
      responses:
        "200": { $ref: "#/components/responses/Thing" }
        "204": { $ref: "#/components/responses/Thing" }
components:
  responses:
    Thing:
      description: A thing.
      content:
        application/json:
          schema: { type: object, required: [made_at], properties: { made_at: { type: string, format: date-time } } }
`,
);

async function called(operation: string, reply: string | Buffer): Promise<unknown> {
  server.reply = () => reply;
  return sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }));
}

test.each([
  ["finish", "204 No Content"],
  ["either", "204 No Content"],
])("%s gives nothing for a bare %s, whatever content it declares", async (operation, status) => {
  await expect(called(operation, `HTTP/1.1 ${status}\r\n\r\n`)).resolves.toBeUndefined();
});

test("a 205 gives nothing, whatever content it declares", async () => {
  await expect(called("reset", answer("205 Reset Content", {}))).resolves.toBeUndefined();
});

test("a 200 beside a 204 is read as it is declared", async () => {
  const reply = answer("200 OK", { "Content-Type": "application/json" }, '{"made_at":"2024-01-02T03:04:05Z"}');
  await expect(called("either", reply)).resolves.toEqual({ madeAt: new Date("2024-01-02T03:04:05Z") });
});
