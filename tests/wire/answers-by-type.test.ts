import { describe, expect, test } from "@jest/globals";
import { sdkOf, sdkOfGolden } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const job = "application/json: { schema: { $ref: '#/components/schemas/Job' } }";
const sdk = await sdkOf(
  "answers-by-type",
  `openapi: 3.1.0
info: { title: Answers, version: "1" }
servers: [{ url: "https://answers.example.com" }]
paths:
  /text:
    get:
      operationId: getTextOr
      responses:
        "200": { description: d, content: { ${job} } }
        "202": { description: d, content: { text/plain: {} } }
  /bytes:
    get:
      operationId: getBytesOr
      responses:
        "200": { description: d, content: { ${job} } }
        "206": { description: d, content: { application/octet-stream: {}, image/*: {} } }
        "203": { description: d, content: { text/csv: {} } }
  /nothing:
    put:
      operationId: reset
      responses:
        "200": { description: d, content: { ${job} } }
        "205": { description: d }
  /events:
    get: { operationId: follow, responses: { "200": { description: d, content: { text/event-stream: {} } } } }
  /versions:
    get:
      operationId: getVersion
      responses:
        "200":
          description: d
          content: { "application/json; v=1.0": { schema: { type: string } }, "application/json; v=2.0": {} }
  /odata:
    get:
      operationId: getOdata
      responses:
        "200": { description: d, content: { "application/json;odata.metadata=minimal": { schema: { type: string } } } }
        "201": { description: d, content: { application/json: { schema: { type: string } } } }
  /charset:
    get:
      operationId: getCharset
      responses: { "200": { description: d, content: { "application/json; charset=UTF-8": { schema: { type: string } } } } }
  /mixed:
    get:
      operationId: getMixed
      responses:
        "200": { description: d, content: { "application/json; v=1.0": { schema: { type: integer } } } }
        "202": { description: d, content: { "Text/Plain; v=a,B": {} } }
  /numbers:
    get:
      operationId: followNumbers
      responses: { "200": { description: d, content: { application/geo+json-seq: { schema: { type: integer } } } } }
components:
  schemas:
    Job: { type: object, required: [begun_at], properties: { begun_at: { type: string, format: date-time } } }
`,
);
const answers = await sdkOfGolden("answers");
const text = '{"begun_at":"1970-01-01T00:00:00Z"}';
const read = { begunAt: new Date(0) };

async function called(operation: string): Promise<unknown> {
  return sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin, maxRetries: 0 }));
}

describe("an answer is read by the media type that came", () => {
  test.each<readonly [string, string, string | undefined, string, unknown]>([
    ["JSON", "getTextOr", "application/json; charset=utf-8", text, read],
    ["JSON of any status", "getTextOr", "application/problem+json", text, read],
    ["JSON that says nothing of itself", "getTextOr", undefined, text, read],
    ["text", "getTextOr", "Text/Plain; charset=utf-8", "queued", "queued"],
    ["text that looks like JSON", "getTextOr", "text/plain", text, text],
    ["JSON beside bytes", "getBytesOr", "application/json", text, read],
  ])("%s", async (_, operation, type, body, expected) => {
    server.reply = () => answer("202 Accepted", type === undefined ? {} : { "Content-Type": type }, body);
    expect(await called(operation)).toEqual(expected);
  });

  test.each(["application/octet-stream", "image/png", "text/csv"])("bytes, none of them changed: %s", async (type) => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    server.reply = () => answer("206 Partial Content", { "Content-Type": type }, bytes);
    const blob = (await called("getBytesOr")) as Blob;
    expect(Buffer.from(await blob.arrayBuffer())).toEqual(bytes);
    expect(blob.type).toBe(type);
  });

  test("text in its charset", async () => {
    const type = "text/plain; charset=iso-8859-1";
    server.reply = () => answer("202 Accepted", { "Content-Type": type }, Buffer.from("Grüße", "latin1"));
    expect(await called("getTextOr")).toBe("Grüße");
  });

  test("and none that the document does not have", async () => {
    server.reply = () => answer("200 OK", { "Content-Type": "text/html" }, "<html>");
    await expect(called("getTextOr")).rejects.toMatchObject({ name: "DecodeError", body: "<html>" });
  });

  test("which are all asked for", async () => {
    server.reply = () => answer("200 OK", {}, text);
    await called("getTextOr");
    expect(server.only.headers.get("accept")).toBe("application/json, text/plain");
  });
});

test.each([
  ["getVersion", "application/json; v=1.0"],
  ["getOdata", "application/json;odata.metadata=minimal, application/json"],
  ["getCharset", "application/json"],
  ["getMixed", "application/json; v=1.0, Text/Plain; v=a,B"],
])("JSON is asked for with the parameters that the document gives it: %s", async (operation, accept) => {
  server.reply = () => answer("200 OK", { "Content-Type": "text/plain" }, '"hello"');
  expect(await called(operation)).toBe(operation === "getMixed" ? '"hello"' : "hello");
  expect(server.only.headers.get("accept")).toBe(accept);
});

describe("an answer of a type that nothing else tells is read by its status", () => {
  const order = '{"placed_at":"1970-01-01T00:00:00Z"}';
  const json = "application/json";

  test.each<readonly [string, string, string, string, unknown]>([
    ["placeOrder", "200 OK", json, text, expect.objectContaining(read)],
    ["placeOrder", "201 Created", json, order, { placedAt: new Date(0) }],
    ["placeOrder", "202 Accepted", "text/plain", "wait", "wait"],
    ["placeOrder", "203 Nobody knows this one", json, text, expect.objectContaining(read)],
    ["changeOrders", "200 OK", json, `[${order}]`, [{ placedAt: new Date(0) }]],
    ["changeOrders", "202 Accepted", json, "5", 5],
    ["changeOrders", "204 No Content", json, "", undefined],
    ["changeOrders", "206 Partial Content", json, text, expect.objectContaining(read)],
  ])("%s %s", async (operation, status, type, body, expected) => {
    server.reply = () => answer(status, { "Content-Type": type }, body);
    const client = answers.createClient({ baseUrl: server.origin, maxRetries: 0 });
    expect(await answers.operation(operation)(client)).toEqual(expected);
  });

  test("and refused where the body is none", async () => {
    server.reply = () => answer("201 Created", {}, "");
    const client = answers.createClient({ baseUrl: server.origin, maxRetries: 0 });
    await expect(answers.operation("placeOrder")(client)).rejects.toMatchObject({ name: "DecodeError" });
  });
});

test.each(["Content-Length: 0", "Transfer-Encoding: chunked"])("a 205 gives nothing: %s", async (header) => {
  const end = header.startsWith("T") ? "0\r\n\r\n" : "";
  server.reply = () => `HTTP/1.1 205 Reset Content\r\n${header}\r\n\r\n${end}`;
  expect(await called("reset")).toBeUndefined();
});

async function all(operation: string): Promise<readonly unknown[]> {
  const given: unknown[] = [];
  for await (const value of sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }))) given.push(value);
  return given;
}

test("events without a schema are text", async () => {
  server.reply = () => answer("200 OK", { "Content-Type": "text/event-stream" }, "data: hello\n\ndata: {1\r\r");
  expect(await all("follow")).toMatchObject([{ data: "hello" }, { data: "{1" }]);
});

test("records that are numbers are told from the beginning of others", async () => {
  server.reply = () => answer("200 OK", {}, "\x1e12\n\x1e3 ");
  expect(await all("followNumbers")).toEqual([12, 3]);
  server.reply = () => answer("200 OK", {}, "\x1e12\n\x1e3");
  await expect(all("followNumbers")).rejects.toMatchObject({ name: "DecodeError", body: "3" });
});
