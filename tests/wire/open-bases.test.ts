/** Objects that are open, and part of another: what the other names is not one of their further properties. */
import { beforeAll, expect, test } from "@jest/globals";
import { sdkOf, type Sdk } from "./generated-sdk.js";
import { useRecordingServer } from "./recording-server.js";

const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const schemas: Readonly<Record<string, string>> = {
  Problem: "{ type: object, additionalProperties: true, properties: { type_x: { type: string } } }",
  Plain: "{ type: object, additionalProperties: true, properties: { id: { type: string } } }",
  OpenCat: `{ type: object, additionalProperties: true, required: [pet_kind], properties: {
    pet_kind: { const: cat }, life_count: { type: integer } } }`,
  Dog: "{ type: object, required: [pet_kind], properties: { pet_kind: { const: dog }, bark_s: { type: string } } }",
  Pet: `{ oneOf: [${ref("OpenCat")}, ${ref("Dog")}] }`,
  OnBase: `{ allOf: [${ref("Problem")}, { type: object, properties: {
    err_s: { type: string }, seen_at: { type: string, format: date-time } } }] }`,
  OnOnBase: `{ allOf: [${ref("OnBase")}, { type: object, properties: { more_s: { type: string } } }] }`,
  OnSameNames: `{ allOf: [${ref("Plain")}, { type: object, properties: { err_s: { type: string } } }] }`,
  OnUnion: `{ allOf: [${ref("Pet")}, { type: object, properties: { extra_s: { type: string } } }] }`,
  BesideUnion: `{ type: object, properties: { extra_s: { type: string } }, oneOf: [${ref("OpenCat")}, ${ref("Dog")}] }`,
  OpenOnUnion: `{ allOf: [${ref("Pet")}, { type: object, additionalProperties: true, properties: { extra_s: { type: string } } }] }`,
};
const path = (name: string): string => `
  /${name}:
    post:
      operationId: send${name}
      requestBody: { required: true, content: { application/json: { schema: ${ref(name)} } } }
      responses: { "200": { description: "-", content: { application/json: { schema: ${ref(name)} } } } }`;
const document = `
openapi: 3.1.0
info: { title: Bases, version: "1" }
servers: [{ url: "https://bases.example.com" }]
paths:${Object.keys(schemas).map(path).join("")}
components:
  schemas:
${Object.entries(schemas)
  .map(([name, schema]) => `    ${name}: ${schema.replaceAll(/\s+/g, " ")}`)
  .join("\n")}
`;

const server = useRecordingServer();
let sdk: Sdk;
beforeAll(async () => {
  sdk = await sdkOf("open-bases", document);
});

test.each([
  [
    "OnBase",
    { typeX: "n", errS: "1", seenAt: new Date(0), free_s: "f" },
    { type_x: "n", err_s: "1", seen_at: "1970-01-01T00:00:00Z", free_s: "f" },
  ],
  ["OnOnBase", { typeX: "n", errS: "1", seenAt: null, moreS: "2" }, { type_x: "n", err_s: "1", more_s: "2" }],
  ["OnSameNames", { id: "1", errS: "2", free_s: "f" }, { id: "1", err_s: "2", free_s: "f" }],
  ["OnUnion", { petKind: "cat", lifeCount: 7, extraS: "1", free_s: "f" }, wireCat()],
  ["OnUnion", { petKind: "dog", barkS: "w", extraS: "1" }, { pet_kind: "dog", bark_s: "w", extra_s: "1" }],
  ["BesideUnion", { petKind: "cat", lifeCount: 7, extraS: "1", free_s: "f" }, wireCat()],
  ["OpenOnUnion", { petKind: "cat", lifeCount: 7, extraS: "1", free_s: "f" }, wireCat()],
])("%s has each property once, sent and read: %p", async (name, model, wire) => {
  server.reply = () => ({ body: wire });
  const answer = await sdk.operation(`send${name}`)(sdk.createClient({ baseUrl: server.origin }), { body: model });
  expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual(wire);
  expect(Object.fromEntries(Object.entries(answer as object).filter(([, value]) => value !== null))).toEqual(
    Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null)),
  );
});

function wireCat(): object {
  return { pet_kind: "cat", life_count: 7, extra_s: "1", free_s: "f" };
}
