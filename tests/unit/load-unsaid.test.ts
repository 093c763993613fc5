import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import type { Json } from "../../generator/src/json.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { loadText, schemaFrom, withSchemas } from "./fixtures/load/samples.js";

async function told(schema: string): Promise<readonly Diagnostic[]> {
  const { diagnostics, document } = await loadText(withSchemas(`{ A: ${schema}, B: { type: object } }`, "3.1.0"));
  return [...diagnostics, ...modelOf(document).diagnostics].filter(({ code }) => code !== "document-invalid");
}

describe("what means nothing as it is written is told of as unknown", () => {
  test.each([
    ["{ type: strng }", "`strng` is no type of JSON Schema."],
    ["{ type: [] }", "The list of types is empty."],
    ["{ oneOf: [] }", "`oneOf` is an empty list."],
    ["{ anyOf: [] }", "`anyOf` is an empty list."],
    ["{ nullable: true }", "The schema has no type, only `nullable`."],
    ["{ if: { type: string } }", "The schema has no type, only `if`."],
  ])("%s", async (schema, reason) => {
    const [only, ...others] = await told(schema);
    expect(only).toMatchObject({ code: "shape-unknown", message: `${reason} So its type is \`unknown\`.` });
    expect(only?.location?.line).toBe(5);
    expect(others).toEqual([]);
  });
});

describe("what the type does not say of a schema is told", () => {
  const base = `$ref: "#/components/schemas/B"`;
  test.each([
    ["{ type: object, if: { required: [a] }, then: { required: [b] } }", "`if` is not part of the type."],
    ["{ type: object, dependentRequired: { a: [b] } }", "`dependentRequired` is not part of the type."],
    ["{ type: object, dependentSchemas: { a: {} } }", "`dependentSchemas` is not part of the type."],
    [
      `{ ${base}, unevaluatedProperties: { type: string } }`,
      "`unevaluatedProperties` is not part of the type: further properties are not in it.",
    ],
  ])("%s", async (schema, message) => {
    expect(await told(schema)).toMatchObject([{ code: "feature-unsupported", severity: "info", message }]);
  });
});

test.each([
  "true",
  "{}",
  `{ allOf: [true] }`,
  "{ type: array, items: true }",
  "{ type: object, not: { required: [a] } }",
])("what is anything on purpose is nothing to tell: %s", async (schema) => {
  expect(await told(schema)).toEqual([]);
});

test("a boolean is a schema in OpenAPI 3.1", async () => {
  const { diagnostics } = await loadText(withSchemas("{ A: true }", "3.1.0"));
  expect(diagnostics).toEqual([]);
});

test("a media type without a schema is told of as unknown", async () => {
  const answer = `{ "200": { description: d, content: { application/json: {} } } }`;
  const text = `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  /a: { get: { responses: ${answer} } }\n`;
  const { diagnostics } = modelOf((await loadText(text)).document);
  expect(diagnostics).toMatchObject([{ code: "shape-unknown", location: { line: 4 } }]);
});

describe("what is said of unevaluated properties and items, where no other schema evaluates any", () => {
  const cases: [string, string, Json][] = [
    [
      "is said of further properties",
      "{ unevaluatedProperties: { type: string } }",
      { additionalProperties: { type: "string" } },
    ],
    [
      "closes an object",
      "{ type: object, unevaluatedProperties: false }",
      { type: "object", additionalProperties: false },
    ],
    [
      "closes a tuple",
      "{ prefixItems: [{ type: string }], unevaluatedItems: false }",
      { type: "array", prefixItems: [{ type: "string" }], items: false },
    ],
  ];

  test.each(cases)("%s", async (_, schema, expected) => {
    expect(await schemaFrom(schema, "3.1.0")).toEqual(expected);
  });
});
