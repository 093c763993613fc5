import { expect, jest, test } from "@jest/globals";
import { nestedSchema } from "../unit/nested-schemas.js";
import { sdkOf } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

jest.setTimeout(240_000);

const server = useSocketServer();
const depth = 500;
const content = { "application/json": { schema: nestedSchema("snake", depth) } };
const responses = { 200: { description: "It.", content } };
const paths = { "/s": { post: { operationId: "s", requestBody: { required: true, content }, responses } } };
const info = { title: "Deep", version: "1" };
const sdk = await sdkOf(
  "deep",
  JSON.stringify({ openapi: "3.1.0", info, servers: [{ url: "https://example.com" }], paths }),
);

/** A value in so many objects, each under this key. */
function inside(key: string, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level += 1) value = { [key]: value };
  return value;
}

/** The value in them, and how many there are. */
function innermostOf(key: string, outer: unknown): readonly [value: unknown, levels: number] {
  let value = outer;
  let levels = 0;
  for (; typeof value === "object" && value !== null && key in value; levels += 1) value = Reflect.get(value, key);
  return [value, levels];
}

test("values 500 objects deep are written and read under their names, dates as dates", async () => {
  server.reply = () => answer("200 OK", {}, JSON.stringify(inside("in_it", "1970-01-01T00:00:00Z")));
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0 });
  const read = await sdk.operation("s")(client, { body: inside("inIt", new Date(0)) });
  expect(innermostOf("inIt", read)).toEqual([new Date(0), depth]);
  const sent: unknown = JSON.parse(server.only.body.toString());
  expect(innermostOf("in_it", sent)).toEqual(["1970-01-01T00:00:00Z", depth]);
});
