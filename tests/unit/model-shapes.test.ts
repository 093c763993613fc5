import { describe, expect, test } from "@jest/globals";
import { apiOf, findingsOf, shapeOf } from "./model-document.js";

const string = { kind: "string" };
const nothing = { kind: "null" };

describe("scalars", () => {
  test("a string keeps its format and limits", () => {
    const schema = { type: "string", format: "date-time", pattern: "^a", minLength: 1, maxLength: 2 };
    expect(shapeOf(schema)).toEqual({ ...schema, type: undefined, kind: "string" });
  });

  test("an integer is a number, exclusive limits moved by one", () => {
    expect(shapeOf({ type: "integer", exclusiveMinimum: 0, maximum: 9 })).toEqual({
      kind: "number",
      integer: true,
      minimum: 1,
      maximum: 9,
    });
  });

  test("of two bounds that exclude each other's edge, the stricter one holds", () => {
    const schema = { type: "integer", minimum: 0, exclusiveMinimum: 4, maximum: 9, exclusiveMaximum: 99 };
    expect(shapeOf(schema)).toMatchObject({ minimum: 5, maximum: 9 });
  });

  test("limits that no type shows are kept, each by its keyword", () => {
    const score = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 };
    expect(shapeOf(score)).toMatchObject({ limits: { exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 } });
    const tags = { type: "array", minItems: 1, maxItems: 3, uniqueItems: true };
    expect(shapeOf(tags)).toMatchObject({ limits: { minItems: 1, maxItems: 3, uniqueItems: true } });
    const labels = { type: "object", minProperties: 1, maxProperties: 3 };
    expect(shapeOf(labels)).toMatchObject({ limits: { minProperties: 1, maxProperties: 3 } });
  });

  test("lists that differ in their limits alone are one type", () => {
    const items = { type: "string" };
    expect(
      shapeOf({
        anyOf: [
          { type: "array", items, minItems: 1 },
          { type: "array", items, maxItems: 2 },
        ],
      }),
    ).toEqual({
      kind: "array",
      items: { kind: "string" },
    });
  });

  test("an enum is a union of literals, null last", () => {
    expect(shapeOf({ enum: ["a", null, 1] })).toEqual({
      kind: "union",
      members: [{ kind: "literal", value: "a" }, { kind: "literal", value: 1 }, nothing],
    });
  });

  test("an enum of one value is that literal, as a constant is", () => {
    expect(shapeOf({ type: "string", enum: ["a"] })).toEqual({ kind: "literal", value: "a" });
    expect(shapeOf({ const: true })).toEqual({ kind: "literal", value: true });
  });
});

describe("unions", () => {
  test("a nullable type is a union with null last", () => {
    expect(shapeOf({ type: ["null", "string"] })).toEqual({ kind: "union", members: [string, nothing] });
  });

  test("nested unions are flat and name each member once", () => {
    const schema = {
      anyOf: [{ oneOf: [{ type: "string" }, { type: "null" }] }, { type: ["boolean", "null"] }, { type: "string" }],
    };
    expect(shapeOf(schema)).toEqual({ kind: "union", members: [string, { kind: "boolean" }, nothing] });
  });

  test("strings that differ in their limits only are one string without limits", () => {
    expect(
      shapeOf({
        anyOf: [
          { type: "string", pattern: "^a" },
          { type: "string", maxLength: 2 },
        ],
      }),
    ).toEqual(string);
  });

  test("a union with anything is anything", () => {
    expect(shapeOf({ anyOf: [{ type: "string" }, {}] })).toEqual({ kind: "unknown" });
  });

  test("alternatives without a type have that of the schema around them", () => {
    expect(shapeOf({ type: "string", anyOf: [{ pattern: "^a" }, { pattern: "^b" }] })).toEqual(string);
  });
});

describe("objects and arrays", () => {
  test("properties keep their order and say which are required", () => {
    const schema = { type: "object", required: ["a"], properties: { b: { type: "string" }, a: { type: "string" } } };
    expect(shapeOf(schema)).toMatchObject({
      properties: [
        { wireName: "b", required: false },
        { wireName: "a", required: true },
      ],
    });
  });

  test.each([
    ["absent", {}, undefined],
    ["false", { additionalProperties: false }, undefined],
    ["true", { additionalProperties: true }, { kind: "unknown" }],
    ["a schema", { additionalProperties: { type: "string" } }, string],
  ])("other properties, where additionalProperties is %s", (_, members, additional) => {
    expect(shapeOf({ type: "object", ...members })).toEqual({ kind: "object", properties: [], additional });
  });

  test("a schema with properties but no type is an object", () => {
    expect(shapeOf({ properties: { a: {} } })).toMatchObject({ kind: "object" });
  });

  test("an array without items is one of anything", () => {
    expect(shapeOf({ type: "array" })).toEqual({ kind: "array", items: { kind: "unknown" } });
  });

  test("prefixItems make a tuple, in which what need not be there is optional", () => {
    const prefixItems = [{ type: "string" }, { type: "null" }];
    const tuple = { kind: "tuple", items: [string, nothing] };
    expect(shapeOf({ type: "array", prefixItems })).toEqual({ ...tuple, required: 0 });
    expect(shapeOf({ type: "array", prefixItems, minItems: 1, items: false })).toEqual({ ...tuple, required: 1 });
    expect(shapeOf({ type: "array", prefixItems, minItems: 3 })).toEqual({ ...tuple, required: 2 });
  });

  test("items beside prefixItems are what follows", () => {
    const schema = { prefixItems: [{ type: "string" }], items: { type: "null" } };
    expect(shapeOf(schema)).toEqual({ kind: "tuple", items: [string], required: 0, rest: nothing });
  });

  test("a property carries what its schema says about it", () => {
    const property = {
      type: ["string", "null"],
      description: "Data.",
      deprecated: true,
      contentMediaType: "application/json",
      "x-fetchsmith-personal": true,
      "x-fetchsmith-null": "",
      readOnly: true,
      examples: ["{}"],
    };
    expect(shapeOf({ type: "object", properties: { data: property } })).toMatchObject({
      properties: [
        {
          description: "Data.",
          deprecated: true,
          json: true,
          personal: true,
          nullText: "",
          readOnly: true,
          writeOnly: false,
          example: "{}",
        },
      ],
    });
  });

  test("a property is personal if the schema it names is", () => {
    const Email = { type: "string", "x-fetchsmith-personal": true };
    const schema = { properties: { email: { $ref: "#/components/schemas/Email" } } };
    expect(shapeOf(schema, { Email })).toMatchObject({ properties: [{ personal: true }] });
  });
});

describe("composition", () => {
  const Base = { type: "object", properties: { id: { type: "string" } } };
  const base = { $ref: "#/components/schemas/Base" };

  test("allOf is an intersection", () => {
    expect(shapeOf({ allOf: [base, { properties: { a: {} } }] }, { Base })).toMatchObject({
      kind: "intersection",
      members: [{ kind: "ref", schema: "Base" }, { kind: "object" }],
    });
  });

  test("allOf of one is that one", () => {
    expect(shapeOf({ allOf: [base], description: "A base." }, { Base })).toEqual({ kind: "ref", schema: "Base" });
  });

  test("properties beside oneOf are an intersection with the union", () => {
    expect(shapeOf({ type: "object", properties: { a: {} }, oneOf: [base, { type: "null" }] }, { Base })).toMatchObject(
      {
        kind: "intersection",
        members: [{ kind: "object" }, { kind: "ref" }],
      },
    );
  });

  test("a type that repeats what allOf says adds nothing", () => {
    expect(shapeOf({ type: "object", allOf: [base] }, { Base })).toEqual({ kind: "ref", schema: "Base" });
  });

  test("a name in a $ref may hold escaped characters", () => {
    expect(shapeOf({ $ref: "#/components/schemas/a~1b c" }, { "a/b c": {} })).toEqual({
      kind: "ref",
      schema: "a/b c",
    });
  });
});

describe("what cannot be said", () => {
  test.each([
    ["nothing", {}],
    ["true", true],
  ])("a schema that says %s is unknown, and no more is said about it", (_, schema) => {
    expect(shapeOf(schema)).toEqual({ kind: "unknown" });
    expect(findingsOf({ components: { schemas: { S: schema } } })).toEqual([]);
  });

  test("false is never", () => {
    expect(shapeOf(false)).toEqual({ kind: "never" });
  });

  test("a constraint without a type is unknown, with a note at its place", () => {
    expect(shapeOf({ not: {} })).toMatchObject({ kind: "unknown", reason: "The schema has no type, only `not`." });
    expect(findingsOf({ components: { schemas: { S: { properties: { a: { not: {} } } } } } })).toEqual([
      "info shape-unknown #/components/schemas/S/properties/a: " +
        "The schema has no type, only `not`. So its type is `unknown`.",
    ]);
  });

  test("a constraint beside other parts of allOf loses nothing", () => {
    const schema = { allOf: [{ type: "string" }, { maxLength: 3 }] };
    expect(findingsOf({ components: { schemas: { S: schema } } })).toEqual([]);
  });

  test("a schema of bottomless depth is refused", () => {
    let schema = {};
    for (let depth = 0; depth < 400; depth += 1) schema = { items: schema };
    expect(findingsOf({ components: { schemas: { S: schema } } })).toEqual([
      expect.stringContaining("error document-too-complex"),
    ]);
  });
});

test("every shape says where it stands", () => {
  const S = { type: "object", properties: { "a/b": { type: "array", items: { enum: ["x", "y"] } } } };
  const [schema] = apiOf({ components: { schemas: { S } } }).schemas;
  const at = "#/components/schemas/S/properties/a~1b";
  expect(schema?.shape).toMatchObject({
    at: "#/components/schemas/S",
    properties: [
      {
        at,
        shape: {
          at,
          items: { at: `${at}/items`, members: [{ at: `${at}/items/enum/0` }, { at: `${at}/items/enum/1` }] },
        },
      },
    ],
  });
});
