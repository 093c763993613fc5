/** Dates in JSON bodies whose schema is written in place: they are params, like those of a query. */
import { beforeAll, expect, test } from "@jest/globals";
import { sdkOf, type Sdk } from "./generated-sdk.js";
import { useRecordingServer } from "./recording-server.js";

const date = "{ type: string, format: date-time }";
const document = `
openapi: 3.1.0
info: { title: Places, version: "1" }
servers: [{ url: "https://places.example.com" }]
paths:
  /moments:
    post:
      operationId: sendMoment
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [begun_at, ended_at]
              properties:
                begun_at: ${date}
                ended_at: { type: [string, "null"], format: date-time }
                seen_at: ${date}
                left_at: { type: [string, "null"], format: date-time }
                all_at: { type: array, items: ${date} }
              additionalProperties: ${date}
      responses: { "204": { description: "-" } }
`;

const server = useRecordingServer();
let sdk: Sdk;
beforeAll(async () => {
  sdk = await sdkOf("in-place-bodies", document);
});

const day = "2020-01-01T00:00:00Z";
const least = { begunAt: day, endedAt: null };

async function sent(body: object): Promise<unknown> {
  server.reply = () => ({ status: 204 });
  await sdk.operation("sendMoment")(sdk.createClient({ baseUrl: server.origin }), { body });
  return JSON.parse(server.requests.at(-1)?.body ?? "");
}

test("may be dates or text", async () => {
  expect(await sent({ ...least, seenAt: day, leftAt: new Date(day), allAt: [day, new Date(day)], other: day })).toEqual(
    {
      begun_at: day,
      ended_at: null,
      seen_at: day,
      left_at: day,
      all_at: [day, day],
      other: day,
    },
  );
});

test("are null where the document says so", async () => {
  expect(await sent({ ...least, leftAt: null })).toEqual({ begun_at: day, ended_at: null, left_at: null });
});

test("may be left out where they are optional", async () => {
  expect(await sent({ ...least, seenAt: undefined, leftAt: undefined })).toEqual({ begun_at: day, ended_at: null });
});

test.each([{ begunAt: null }, { seenAt: null }, { seenAt: "" }, { leftAt: "" }, { endedAt: "" }, { allAt: [null] }])(
  "are refused, not left out, where they are null or empty: %j",
  async (wrong) => {
    const before = server.requests.length;
    await expect(sent({ ...least, ...wrong })).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toHaveLength(before);
  },
);
