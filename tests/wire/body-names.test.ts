import { expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const json = { schema: { type: "object", properties: { a: { type: "integer" } } } };

function post(operationId: string, content: object): object {
  return {
    post: { operationId, requestBody: { required: true, content }, responses: { "204": { description: "d" } } },
  };
}

const sdk = await sdkOf(
  "body-names",
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    servers: [{ url: "https://names.example.com" }],
    paths: {
      "/any": post("sendAny", { "application/*+json": json }),
      "/named": post("sendNamed", { "application/*+json": json, "application/vnd.a+json": json }),
      "/parts": post("sendParts", { "multipart/*": json }),
      "/texts": post("sendText", { "text/*": {} }),
    },
  }),
);

test.each<readonly [string, unknown, string]>([
  ["sendAny", { a: 1 }, "application/json"],
  ["sendNamed", { a: 1 }, "application/vnd.a+json"],
  ["sendText", "a", "text/plain"],
  ["sendParts", undefined, "multipart/form-data"],
])("a body is sent under a name, never under a range of names: %s", async (operation, body, type) => {
  await sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }), body ? { body } : { a: 1 });
  expect(server.only.headers.get("content-type")?.replace(/; boundary=.*/, "")).toBe(type);
});
