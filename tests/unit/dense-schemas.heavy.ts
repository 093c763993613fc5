import { expect, test } from "@jest/globals";
import { generate } from "../../generator/src/index.js";
import type { Json } from "../../generator/src/json.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

/** Twenty schemas, each of which refers to all later (or all earlier) ones twice: a billion ways lead through them. */
const count = 20;
const ref = (index: number): Json => ({ $ref: `#/components/schemas/S${index}` });
const later = (index: number): readonly Json[] =>
  Array.from({ length: count - 1 - index }, (_, at) => ref(index + 1 + at));
const earlier = (index: number): readonly Json[] => Array.from({ length: index }, (_, at) => ref(at));
const own = (index: number): Json => {
  const moment = { type: "string", format: "date-time" };
  return { type: "object", properties: { kind: { type: "string" }, [`made_at_${index}`]: moment } };
};
const twice = (refs: readonly Json[]): readonly Json[] => [...refs, ...refs.map((one) => ({ allOf: [one] }))];
const discriminator = { propertyName: "kind" };

test.each<[string, (index: number) => Json]>([
  ["allOf", (index) => ({ allOf: [...twice(later(index)), own(index)] })],
  ["allOf beside a type", (index) => ({ type: "object", allOf: [...twice(later(index)), own(index)] })],
  ["oneOf", (index) => ({ oneOf: [...twice(later(index)), own(index)] })],
  ["anyOf with null", (index) => ({ anyOf: [...twice(later(index)), own(index), { type: "null" }] })],
  ["lists", (index) => ({ oneOf: [...later(index).map((items) => ({ type: "array", items })), { type: "string" }] })],
  ["bases", (index) => ({ allOf: [...twice(earlier(index)), own(index)], ...(index === 0 ? { discriminator } : {}) })],
])(
  "schemas that hold each other in very many ways are generated: %s",
  async (_, schemaAt) => {
    const schemas = Object.fromEntries(Array.from({ length: count }, (_none, index) => [`S${index}`, schemaAt(index)]));
    const content = { "application/json": { schema: ref(0) } };
    const operation = {
      operationId: "op",
      requestBody: { content },
      responses: { 200: { description: "ok", content } },
    };
    const form = { "multipart/form-data": { schema: { type: "object", properties: { field: ref(0) } } } };
    const sending = { operationId: "send", requestBody: { content: form }, responses: { 204: { description: "ok" } } };
    const info = { title: "Dense", version: "1" };
    const document = {
      openapi: "3.1.0",
      info,
      paths: { "/a": { post: operation, put: sending } },
      components: { schemas },
    };
    const config = { document: "api.json", out: "sdk", properties: "camel", dates: "Date" };
    await folder.write({ "api.json": JSON.stringify(document), "fetchsmith.config.json": JSON.stringify(config) });
    const { diagnostics } = await generate({ cwd: folder.path() });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  },
  120_000,
);
