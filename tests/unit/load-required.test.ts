import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { at, loadText, places, schemasFrom, withSchemas } from "./fixtures/load/samples.js";

const text = { type: "string" };
const named = { type: "object", required: ["name"], properties: { name: text } };
const pet = { $ref: "#/components/schemas/Pet" };
const puppy = { $ref: "#/components/schemas/Puppy" };
const others = `Pet: { type: object, properties: { name: { type: string } } },
  Puppy: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
  Named: { required: [name] }`;

describe("what is required of a property that stands elsewhere is said with the property", () => {
  const cases: [string, string, Json][] = [
    ["by a part", `{ allOf: [{ $ref: "#/components/schemas/Pet" }, { required: [name] }] }`, { allOf: [pet, named] }],
    ["beside a base", `{ allOf: [{ $ref: "#/components/schemas/Pet" }], required: [name] }`, { allOf: [pet, named] }],
    [
      "of a base's base",
      `{ allOf: [{ $ref: "#/components/schemas/Puppy" }, { type: object, required: [name] }] }`,
      { allOf: [puppy, named] },
    ],
    [
      "by a part in a part",
      `{ allOf: [{ $ref: "#/components/schemas/Pet" }, { allOf: [{ required: [name] }] }] }`,
      { allOf: [pet, { allOf: [named] }] },
    ],
    [
      "by a named part",
      `{ allOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/Named" }] }`,
      { allOf: [pet, named] },
    ],
    [
      "by alternatives",
      `{ type: object, properties: { name: { type: string }, age: {} }, anyOf: [{ required: [name] }, { required: [age] }] }`,
      {
        allOf: [
          { type: "object", properties: { name: text, age: {} } },
          { anyOf: [named, { type: "object", required: ["age"], properties: { age: {} } }] },
        ],
      },
    ],
    [
      "by alternatives beside a base",
      `{ allOf: [{ $ref: "#/components/schemas/Pet" }], oneOf: [{ required: [name] }, { not: {} }] }`,
      { allOf: [pet, { oneOf: [named, { not: {} }] }] },
    ],
    [
      "of alternatives",
      "{ required: [name], oneOf: [{ properties: { name: { type: string } } }, { type: string }] }",
      { required: ["name"], oneOf: [{ ...named }, text] },
    ],
    [
      "of further properties",
      "{ required: [name], additionalProperties: { type: string } }",
      { ...named, additionalProperties: text },
    ],
    [
      "of further properties beside named ones, in a part",
      `{ allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, required: [at], properties: { a: {} }, additionalProperties: { type: string } }] }`,
      {
        allOf: [pet, { type: "object", required: ["at"], properties: { a: {}, at: text }, additionalProperties: text }],
      },
    ],
  ];

  test.each(cases)("%s", async (_, schema, expected) => {
    expect(at(await schemasFrom(`{ A: ${schema}, ${others} }`), "A")).toEqual(expected);
  });

  test("of a property that holds the same again, once", async () => {
    const schemas = await schemasFrom(
      `{ A: { type: object, properties: { next: { allOf: [{ $ref: "#/components/schemas/A" }], required: [next] } } } }`,
    );
    expect(at(schemas, "A", "properties", "next", "allOf", 1, "required")).toEqual(["next"]);
  });
});

describe("a required name that nothing describes", () => {
  const told = async (schemas: string): Promise<readonly string[]> => {
    return places((await loadText(withSchemas(schemas))).diagnostics);
  };

  test("is told where it stands, and has no effect", async () => {
    expect(await told("{ A: { type: object, required: [nmae], properties: { name: {} } } }")).toEqual([
      "required-undeclared api.yaml:5:55",
    ]);
  });

  test("is nothing to tell where it is a further property", async () => {
    expect(await told("{ A: { required: [zz], additionalProperties: { type: integer } } }")).toEqual([]);
    expect(await told("{ A: { required: [zz], additionalProperties: {} } }")).toHaveLength(1);
  });

  test("is nothing to tell of a part of a whole that describes it", async () => {
    expect(
      await told(
        `{ A: { allOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/Named" }] }, ${others} }`,
      ),
    ).toEqual([]);
  });

  test("is nothing to tell where an alternative describes it", async () => {
    expect(await told("{ A: { required: [a], properties: { b: {} }, oneOf: [{ properties: { a: {} } }] } }")).toEqual(
      [],
    );
  });
});

test("properties of alternatives that lead on in very many ways are looked through", async () => {
  const count = 60;
  const refTo = (index: number): Json => ({ $ref: `#/components/schemas/S${index}` });
  const last = (value: string): Json => ({ type: "object", required: ["k"], properties: { k: { const: value } } });
  const either = Array.from({ length: count }, (_, index): [string, Json] => {
    return [`S${index}`, { anyOf: [refTo(index + 1), refTo(index + 2)] }];
  });
  const ends: [string, Json][] = [
    [`S${count}`, last("a")],
    [`S${count + 1}`, last("b")],
  ];
  const whole = { allOf: [refTo(0)], required: ["k"] };
  const all = Object.fromEntries([...either, ...ends, ["Whole", whole]]);
  const schemas = await schemasFrom(JSON.stringify(all), "3.1.0");
  expect(at(schemas, "S0")).toEqual({ anyOf: [refTo(1), refTo(2)] });
  const values = { anyOf: [{ const: "a" }, { const: "b" }] };
  expect(at(schemas, "Whole", "allOf", 1)).toEqual({ type: "object", required: ["k"], properties: { k: values } });
});
