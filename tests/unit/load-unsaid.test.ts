import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import type { Json } from "../../generator/src/json.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { load } from "../../generator/src/load/load.js";
import { at, loadText, nowhere, schemaFrom, withSchemas } from "./fixtures/load/samples.js";

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

describe("a number that JavaScript does not hold is no literal, and told as it is written", () => {
  const inexact = "number-inexact";

  test.each<[string, Json, string, string]>([
    ["{ const: 9007199254740993 }", { type: "number" }, "warning", "9007199254740993"],
    ["{ type: integer, enum: [1, -9007199254740993] }", { type: "integer" }, "warning", "-9007199254740993"],
    ["{ enum: [+9007199254740993, a, null] }", { type: ["number", "string", "null"] }, "warning", "+9007199254740993"],
    ["{ enum: [0x20000000000001] }", { type: "number" }, "warning", "0x20000000000001"],
    ["{ type: integer, default: 9223372036854775807 }", { type: "integer" }, "info", "9223372036854775807"],
    ["{ type: array, example: [{ a: 123456789012345678 }] }", { type: "array" }, "info", "123456789012345678"],
    ["{ type: integer, examples: [1, 123456789012345678] }", { type: "integer" }, "info", "123456789012345678"],
    ["{ const: -1e400 }", { type: "number" }, "warning", "-1e400"],
    ['{ enum: [1.5E+400, "1e400"] }', { type: ["number", "string"] }, "warning", "1.5E+400"],
    ["{ type: number, default: 1e999 }", { type: "number" }, "info", "1e999"],
    ["{ type: array, example: [{ a: .1e999 }] }", { type: "array" }, "info", ".1e999"],
  ])("%s", async (schema, expected, severity, written) => {
    expect(await schemaFrom(schema, "3.1.0")).toEqual(expected);
    const diagnostics = await told(schema);
    expect(diagnostics).toMatchObject([{ code: inexact, severity }]);
    expect(diagnostics[0]?.message).toContain(` holds ${written}, `);
  });

  test("the place is that of the number", async () => {
    const [only] = await told("{ enum: [1, 9007199254740993] }");
    const { line = 1, column = 1, text = "" } = only?.location ?? {};
    expect(text.split("\n")[line - 1]?.slice(column - 1)).toMatch(/^9007199254740993/);
  });

  test.each([
    "9007199254740991",
    "9007199254740992",
    "10000000000000000000",
    "1e30",
    "9007199254740993.5",
    '"9007199254740993"',
    '"1e400"',
  ])("%s stays", async (value) => {
    expect(await told(`{ enum: [${value}] }`)).toEqual([]);
    expect(await schemaFrom(`{ enum: [${value}] }`, "3.1.0")).toEqual({ enum: [JSON.parse(value)] });
  });

  test("is told in JSON, too, with its place", async () => {
    const info = { title: "Big", version: "1" };
    const document = {
      openapi: "3.1.0",
      info,
      components: { schemas: { A: { enum: [1, "big"] } } },
      paths: { "/a": {} },
    };
    const text = JSON.stringify(document).replace('"big"', "1e400");
    const { diagnostics } = await load("-", { ...nowhere, stdin: async () => Promise.resolve(text) });
    const [only] = diagnostics.filter(({ code }) => code === inexact);
    expect(text.slice((only?.location?.column ?? 1) - 1)).toMatch(/^1e400/);
  });

  test("what looks like one stays where the schema says that it is text", async () => {
    const schema = { type: "string", enum: ["12e4567"], default: "12e4567" };
    expect(await schemaFrom("{ type: string, enum: [12e4567], default: 12e4567 }", "3.1.0")).toEqual(schema);
  });

  test("a bound beyond is left out, and not told", async () => {
    const schema = "{ type: integer, minimum: 0, maximum: 9223372036854775807 }";
    expect(await schemaFrom(schema, "3.1.0")).toEqual({ type: "integer", minimum: 0 });
    expect(await told(schema)).toEqual([]);
  });

  const bounds = "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(" ");
  const counts = "minLength maxLength minItems maxItems minProperties maxProperties".split(" ");
  test.each([...bounds, ...counts])("`%s` beyond all numbers is left out, and not told, but a text is", async (key) => {
    const diagnosticsOf = async (written: string): Promise<readonly Diagnostic[]> => {
      const loaded = await loadText(withSchemas(`{ A: { type: number, ${key}: ${written} } }`, "3.1.0"));
      expect(at(loaded.document.root, "components", "schemas", "A")).toEqual({ type: "number" });
      return loaded.diagnostics;
    };
    expect(await diagnosticsOf("1e400")).toEqual([]);
    expect(await diagnosticsOf("1.5E+400")).toEqual([]);
    expect(await diagnosticsOf('"1e400"')).toMatchObject([{ code: "document-invalid", severity: "warning" }]);
  });

  test("such a bound passes in JSON, too", async () => {
    const text = `{ "openapi": "3.1.0", "info": { "title": "Big", "version": "1" }, "paths": {}, "components":
      { "schemas": { "A": { "type": "number", "maximum": 1e400 } } } }`;
    const { diagnostics } = await load("-", { ...nowhere, stdin: async () => Promise.resolve(text) });
    expect(diagnostics.filter(({ code }) => code === "document-invalid")).toEqual([]);
  });

  test("so is an example of anything else than a schema", async () => {
    const { document, diagnostics } = await loadText(`openapi: 3.0.3
info: { title: Big, version: "1" }
paths:
  /a:
    get:
      parameters:
        - { name: q, in: query, schema: { type: integer }, example: 9007199254740993 }
        - { name: r, in: query, schema: { type: integer }, examples: { big: { value: 9007199254740993 } } }
      responses:
        "200":
          description: It.
          content: { application/json: { schema: { type: object }, example: { id: 9007199254740993 } } }
`);
    expect(JSON.stringify(document.root)).not.toContain("9007199254740992");
    const lines = diagnostics.filter(({ code }) => code === inexact).map(({ location }) => location?.line);
    expect(lines).toEqual([7, 8, 12]);
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
    [
      "{ type: object, patternProperties: { ^x: { type: string } } }",
      "The type has properties that match a pattern alone: others, which may be anything, are not in it.",
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
  "{ type: object, patternProperties: { ^x: { type: string } }, additionalProperties: false }",
  "{ type: object, patternProperties: { ^x: { type: string } }, unevaluatedProperties: false }",
  "{ type: object, patternProperties: { ^x: { type: string } }, additionalProperties: { type: integer } }",
  "{ type: object, patternProperties: { ^x: { type: string } }, additionalProperties: {} }",
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
