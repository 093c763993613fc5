/** What becomes of the fraction of a second in a `Date`, wherever one is sent. */
import { beforeAll, expect, test } from "@jest/globals";
import { sdkOf, type Sdk } from "./generated-sdk.js";
import { useRecordingServer } from "./recording-server.js";

const date = "{ type: string, format: date-time }";
const parameter = (name: string, place: string): string =>
  `{ name: ${name}, in: ${place}, required: ${place === "path"}, schema: ${date} }`;
const body = (type: string, schema: string): string =>
  `{ required: true, content: { ${type}: { schema: ${schema} } } }`;
const document = `
openapi: 3.1.0
info: { title: Moments, version: "1" }
servers: [{ url: "https://moments.example.com" }]
paths:
  /moments/{in_path}:
    get:
      operationId: findMoment
      parameters:
        - ${parameter("in_path", "path")}
        - ${parameter("in_query", "query")}
        - ${parameter("in-header", "header")}
        - ${parameter("in_cookie", "cookie")}
      responses: { "204": { description: "-" } }
  /json:
    post:
      operationId: sendModel
      requestBody: ${body("application/json", '{ $ref: "#/components/schemas/Moment" }')}
      responses:
        "200": { description: "-", content: { application/json: { schema: { $ref: "#/components/schemas/Moment" } } } }
  /form:
    post:
      operationId: sendForm
      requestBody: ${body(
        "application/x-www-form-urlencoded",
        `{ type: object, properties: { at: ${date}, named_at: { $ref: "#/components/schemas/Time" }, all_at: { type: array, items: { $ref: "#/components/schemas/Time" } } } }`,
      )}
      responses: { "204": { description: "-" } }
  /parts:
    post:
      operationId: sendParts
      requestBody: ${body("multipart/form-data", `{ type: object, properties: { at: ${date} } }`)}
      responses: { "204": { description: "-" } }
components:
  schemas:
    Time: ${date}
    Moment:
      type: object
      required: [at]
      properties: { at: ${date}, named_at: { $ref: "#/components/schemas/Time" }, all_at: { type: array, items: ${date} } }
`;

const server = useRecordingServer();
let sdk: Sdk;
beforeAll(async () => {
  sdk = await sdkOf("fractions", document);
});

const odd = new Date("2020-01-01T00:00:00.987Z");
const even = new Date("2020-01-01T00:00:00Z");

async function sent(operation: string, params: object): Promise<{ answer: unknown; url: string; all: string }> {
  const answer = await sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }), params);
  const { target: url = "", headers = {}, body: text = "" } = server.requests.at(-1) ?? {};
  return { answer, url, all: JSON.stringify(headers) + text };
}

test("JSON keeps it, so that what is read is what was sent", async () => {
  server.reply = () => ({ body: server.requests.at(-1)?.body ?? "" });
  const model = { at: odd, namedAt: odd, allAt: [even, odd] };
  const { answer } = await sent("sendModel", { body: model });
  const texts = ["2020-01-01T00:00:00Z", "2020-01-01T00:00:00.987Z"];
  expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual({ at: texts[1], named_at: texts[1], all_at: texts });
  expect(answer).toEqual(model);
});

test("so do paths, queries, headers and cookies", async () => {
  server.reply = () => ({ status: 204 });
  const { url, all } = await sent("findMoment", { inPath: odd, inQuery: odd, inHeader: odd, inCookie: odd });
  const [path, query] = url.split("?");
  expect(decodeURIComponent(path ?? "")).toBe("/moments/2020-01-01T00:00:00.987Z");
  expect(new URLSearchParams(query).get("in_query")).toBe("2020-01-01T00:00:00.987Z");
  expect(all).toContain('"in-header":"2020-01-01T00:00:00.987Z"');
  expect(decodeURIComponent(all)).toContain("in_cookie=2020-01-01T00:00:00.987Z");
});

test("so do the parts of a multipart body", async () => {
  server.reply = () => ({ status: 204 });
  expect((await sent("sendParts", { at: odd })).all).toContain("\r\n\r\n2020-01-01T00:00:00.987Z\r\n");
});

test("the fields of a URL-encoded form have whole seconds", async () => {
  server.reply = () => ({ status: 204 });
  await sent("sendForm", { at: odd, namedAt: odd, allAt: [odd] });
  expect([...new URLSearchParams(server.requests.at(-1)?.body)]).toEqual([
    ["at", "2020-01-01T00:00:00Z"],
    ["named_at", "2020-01-01T00:00:00Z"],
    ["all_at", "2020-01-01T00:00:00Z"],
  ]);
});
