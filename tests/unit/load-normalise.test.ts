import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Json } from "../../generator/src/json.js";
import {
  at,
  keysAt,
  loadFiles,
  loadText,
  places,
  schemaFrom,
  schemasFrom,
  withSchemas,
} from "./fixtures/load/samples.js";

const nullType = { type: "null" };

describe("nullable", () => {
  const cases: [string, string, Json][] = [
    ["a type gains null", "{ type: string, nullable: true }", { type: ["string", "null"] }],
    ["false means nothing", "{ type: string, nullable: false }", { type: "string" }],
    [
      "values gain null",
      "{ type: string, enum: [a], nullable: true }",
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "null among the values is not repeated",
      "{ type: string, enum: [a, null], nullable: true }",
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "a reference becomes an alternative to null",
      `{ $ref: "#/components/schemas/B", nullable: true, description: d }`,
      { description: "d", oneOf: [{ $ref: "#/components/schemas/B" }, nullType] },
    ],
    [
      "an allOf of one reference becomes an alternative to null",
      `{ allOf: [{ $ref: "#/components/schemas/B" }], nullable: true }`,
      { oneOf: [{ $ref: "#/components/schemas/B" }, nullType] },
    ],
    [
      "a oneOf gains null as a member",
      `{ type: object, oneOf: [{ $ref: "#/components/schemas/B" }], nullable: true }`,
      { oneOf: [{ $ref: "#/components/schemas/B" }, nullType] },
    ],
    [
      "properties beside a oneOf are alternatives to null together",
      `{ properties: { a: {} }, oneOf: [{ $ref: "#/components/schemas/B" }], nullable: true }`,
      {
        oneOf: [{ allOf: [{ properties: { a: {} } }, { oneOf: [{ $ref: "#/components/schemas/B" }] }] }, nullType],
      },
    ],
    [
      "properties imply an object",
      "{ properties: { a: {} }, nullable: true }",
      { properties: { a: {} }, type: ["object", "null"] },
    ],
    ["anything allows null already", "{ nullable: true }", {}],
  ];

  test.each(cases)("%s", async (_, schema, expected) => {
    expect(at(await schemasFrom(`{ A: ${schema}, B: { type: integer } }`), "A")).toEqual(expected);
  });

  test("what says which items come first is a list", async () => {
    const schema = await schemaFrom("{ prefixItems: [{ type: string }] }", "3.1.0");
    expect(schema).toEqual({ type: "array", prefixItems: [{ type: "string" }] });
  });

  test("a tuple has no items that its length rules out", async () => {
    const schema = await schemaFrom("{ prefixItems: [{ type: string }, { type: string }], maxItems: 1 }", "3.1.0");
    expect(schema).toEqual({ type: "array", prefixItems: [{ type: "string" }], maxItems: 1, items: false });
  });

  test.each(["{ type: array, items: false }", "{ type: array, prefixItems: [], items: false }"])(
    "a list without items is one of what nothing is: %s",
    async (schema) => {
      const nothing = { type: "array", items: { enum: [] } };
      expect(await schemaFrom(schema, "3.1.0")).toEqual(nothing);
      expect(await schemaFrom(`{ type: array, items: ${schema} }`, "3.1.0")).toEqual({ type: "array", items: nothing });
    },
  );

  test.each(["3.0.3", "3.1.0"])("a tuple as it was before 2020-12 is one in OpenAPI %s, and told", async (version) => {
    const list = `{ type: array, items: [{ $ref: "parts.yaml#/First" }], additionalItems: { $ref: "parts.yaml#/Next" } }`;
    const { document, diagnostics } = await loadFiles({
      "api.yaml": withSchemas(`{ A: ${list} }`, version),
      "parts.yaml": "First: { type: integer, const: null }\nNext: { type: boolean }\n",
    });
    const refs = ["First", "Next"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    expect(at(document.root, "components", "schemas")).toMatchObject({
      A: { type: "array", prefixItems: [refs[0]], items: refs[1] },
      First: { type: "null" },
    });
    expect(places(diagnostics.filter(({ message }) => message.includes("under `items`")))).toEqual([
      "document-invalid api.yaml:5:51",
    ]);
  });

  test("what means nothing as what follows them is left out", async () => {
    const schema = await schemaFrom("{ type: array, items: [{ type: string }], additionalItems: 3 }");
    expect(schema).toEqual({ type: "array", prefixItems: [{ type: "string" }] });
  });

  test("nothing may follow the items of such a tuple that says so", async () => {
    const schema = await schemaFrom(
      "{ type: array, items: [{ type: string, nullable: true }], additionalItems: false }",
    );
    expect(schema).toEqual({ type: "array", prefixItems: [{ type: ["string", "null"] }], items: false });
  });

  test("OpenAPI 3.1's own way is kept", async () => {
    expect(await schemaFrom(`{ type: [string, "null"] }`, "3.1.0")).toEqual({ type: ["string", "null"] });
    expect(await schemaFrom(`{ anyOf: [{ type: string }, { type: "null" }] }`, "3.1.0")).toEqual({
      anyOf: [{ type: "string" }, nullType],
    });
  });

  test("listed values beside a type that has null have it, too", async () => {
    expect(await schemaFrom(`{ type: [string, "null"], enum: [a] }`, "3.1.0")).toEqual({
      type: ["string", "null"],
      enum: ["a", null],
    });
  });

  test("nullable in 3.1 is warned about and meant all the same", async () => {
    const { document, diagnostics } = await loadText(withSchemas("{ A: { type: string, nullable: true } }", "3.1.0"));
    expect(places(diagnostics)).toEqual(["document-invalid api.yaml:5:45"]);
    expect(at(document.root, "components", "schemas", "A")).toEqual({ type: ["string", "null"] });
  });
});

describe("schemas", () => {
  const cases: [string, string, string, Json][] = [
    [
      "exclusive bounds become numbers",
      "3.0.3",
      "{ type: number, minimum: 1, exclusiveMinimum: true }",
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      "exclusive false means inclusive",
      "3.0.3",
      "{ type: number, maximum: 1, exclusiveMaximum: false }",
      { type: "number", maximum: 1 },
    ],
    [
      "exclusive numbers are kept",
      "3.1.0",
      "{ type: number, exclusiveMaximum: 1 }",
      { type: "number", exclusiveMaximum: 1 },
    ],
    ["a bare object is open", "3.0.3", "{ type: object }", { type: "object", additionalProperties: true }],
    [
      "a closed object stays closed",
      "3.0.3",
      "{ type: object, additionalProperties: false }",
      { type: "object", additionalProperties: false },
    ],
    [
      "properties that match a pattern are further properties, of any of their types",
      "3.1.0",
      `{ type: object, patternProperties: { ^x-: { type: string }, ^y-: { type: integer } }, additionalProperties: false }`,
      { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    ],
    [
      "a property of which no value is valid is absent, even where it is required",
      "3.1.0",
      "{ type: object, properties: { a: false, b: { enum: [] }, c: {} }, required: [a, b, c] }",
      { type: "object", properties: { a: false, b: { enum: [] }, c: {} }, required: ["c"] },
    ],
    ["an unknown type is no type", "3.0.3", "{ type: file }", {}],
    ["one type in a list is that type", "3.1.0", "{ type: [string] }", { type: "string" }],
    ["a constant null is the type null", "3.1.0", "{ const: null }", nullType],
    ["required that is no list is left out", "3.0.3", "{ type: string, required: true }", { type: "string" }],
    [
      "oneOf beside properties is a conjunction",
      "3.0.3",
      "{ title: t, type: object, properties: { a: {} }, required: [a], oneOf: [{ required: [b] }] }",
      {
        title: "t",
        allOf: [{ type: "object", properties: { a: {} }, required: ["a"] }, { oneOf: [{ required: ["b"] }] }],
      },
    ],
    [
      "anyOf beside allOf is a conjunction",
      "3.0.3",
      "{ allOf: [{ type: string }], anyOf: [{ format: date }, { format: uuid }] }",
      { allOf: [{ type: "string" }, { anyOf: [{ format: "date" }, { format: "uuid" }] }] },
    ],
    [
      "a type beside anyOf belongs to each alternative",
      "3.0.3",
      "{ type: string, anyOf: [{ format: date }, { type: string }] }",
      { anyOf: [{ type: "string", format: "date" }, { type: "string" }] },
    ],
    [
      "annotations beside a $ref stay there",
      "3.1.0",
      `{ $ref: "#/components/schemas/B", description: d, deprecated: true, x-a: 1 }`,
      { $ref: "#/components/schemas/B", description: "d", deprecated: true, "x-a": 1 },
    ],
    [
      "anything else beside a $ref is a conjunction in 3.1",
      "3.1.0",
      `{ $ref: "#/components/schemas/B", required: [b] }`,
      { required: ["b"], allOf: [{ $ref: "#/components/schemas/B" }] },
    ],
    [
      "anything else beside a $ref is ignored in 3.0, as it is to be",
      "3.0.3",
      `{ $ref: "#/components/schemas/B", required: [b] }`,
      { $ref: "#/components/schemas/B" },
    ],
    [
      "discriminators become values of a property",
      "3.0.3",
      `{ oneOf: [{ $ref: "#/components/schemas/C" }], discriminator: { propertyName: t, mapping: { c: C } } }`,
      {
        oneOf: [
          {
            allOf: [
              { $ref: "#/components/schemas/C" },
              { type: "object", required: ["t"], properties: { t: { type: "string", enum: ["c"] } } },
            ],
          },
        ],
      },
    ],
    [
      "discriminators say nothing of values without properties",
      "3.0.3",
      `{ oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: t, mapping: { b: B } } }`,
      { oneOf: [{ $ref: "#/components/schemas/B" }] },
    ],
    [
      "an object without properties is one without a type, too",
      "3.0.3",
      `{ additionalProperties: false }`,
      { type: "object", additionalProperties: false },
    ],
    [
      "items beside alternatives are those of the lists among them",
      "3.0.3",
      `{ items: { type: string }, oneOf: [{ type: array, items: {} }, { type: array, items: { type: integer } }, { type: integer }] }`,
      {
        oneOf: [
          { type: "array", items: { type: "string" } },
          { type: "array", items: { type: "integer" } },
          { type: "integer" },
        ],
      },
    ],
    [
      "items beside alternatives without a type make all of it a list",
      "3.0.3",
      `{ items: { type: string }, anyOf: [{ minItems: 1 }, { maxItems: 3 }] }`,
      {
        allOf: [{ type: "array", items: { type: "string" } }, { anyOf: [{ minItems: 1 }, { maxItems: 3 }] }],
      },
    ],
    [
      "alternatives that are no lists, beside a list of whatever, are its items",
      "3.0.3",
      `{ type: array, items: {}, anyOf: [{ type: object, properties: { a: {} } }, { type: string }] }`,
      { type: "array", items: { anyOf: [{ type: "object", properties: { a: {} } }, { type: "string" }] } },
    ],
    [
      "alternatives of which one is a list stay those of the whole",
      "3.0.3",
      `{ type: array, anyOf: [{ type: array, items: { type: string } }, { type: integer }] }`,
      { anyOf: [{ type: "array", items: { type: "string" } }, { type: "integer" }] },
    ],
    [
      "listed lists and objects that the type rules out are no values",
      "3.0.3",
      `{ type: string, enum: [a, [b, c], { d: e }] }`,
      { type: "string", enum: ["a"] },
    ],
    [
      "listed texts are no values of an object",
      "3.0.3",
      `{ type: object, nullable: true, properties: { a: {} }, enum: [b, null] }`,
      { type: ["object", "null"], properties: { a: {} } },
    ],
    [
      "of listed lists and objects only the type is known",
      "3.0.3",
      `{ type: array, items: { type: string }, enum: [[a], [b]] }`,
      { type: "array", items: { type: "string" } },
    ],
    [
      "an object beside parts that say nothing has any properties",
      "3.0.3",
      `{ type: object, properties: {}, allOf: [{}, { description: b }] }`,
      { type: "object", properties: {}, additionalProperties: true, allOf: [{}, { description: "b" }] },
    ],
    ["listed lists and objects stay where nothing else is said", "3.0.3", `{ enum: [[a], b] }`, { enum: [["a"], "b"] }],
  ];

  test.each(cases)("%s", async (_, version, schema, expected) => {
    expect(
      at(await schemasFrom(`{ A: ${schema}, B: { type: integer }, C: { properties: {} } }`, version), "A"),
    ).toEqual(expected);
  });

  test("a property that contradicts its base is what it says itself, with a warning where it says so", async () => {
    const base = "{ properties: { a: { type: integer }, b: { items: { enum: [c, d] } }, e: { type: number } } }";
    const heir = `{ properties: { a: { type: string }, b: { items: { enum: [f] } }, e: { type: integer } } }`;
    const document = withSchemas(`{ A: { allOf: [{ $ref: "#/components/schemas/B" }, ${heir}] }, B: ${base} }`);
    const { document: loaded, diagnostics } = await loadText(document);
    expect(at(loaded.root, "components", "schemas", "A", "properties")).toEqual({
      a: { type: "string" },
      b: { type: "array", items: { enum: ["f"] } },
      e: { allOf: [{ type: "number" }, { type: "integer" }] },
    });
    expect(places(diagnostics)).toEqual([
      "property-contradicted api.yaml:5:91",
      "property-contradicted api.yaml:5:112",
    ]);
  });

  test("a property with another constant than in its base has its own, with a warning", async () => {
    const base = "{ required: [a], properties: { a: { type: string, const: b } } }";
    const heir = "{ properties: { a: { type: string, const: c } } }";
    const schemas = `{ A: { allOf: [{ $ref: "#/components/schemas/B" }, ${heir}] }, B: ${base} }`;
    const { document, diagnostics } = await loadText(withSchemas(schemas, "3.1.0"));
    const A = at(document.root, "components", "schemas", "A");
    expect(A).toEqual({ type: "object", properties: { a: { type: "string", const: "c" } }, required: ["a"] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["property-contradicted"]);
  });

  test("a type that no part of an allOf beside it has is told", async () => {
    const parts = `C: { type: string }, D: { type: object, nullable: true }, E: { allOf: [{ $ref: "#/components/schemas/C" }] }`;
    const refs = `[{ $ref: "#/components/schemas/C" }, { $ref: "#/components/schemas/D" }]`;
    const own = `A: { type: object, allOf: ${refs} }, B: { type: object, allOf: [{ $ref: "#/components/schemas/D" }] }`;
    const { diagnostics } = await loadText(withSchemas(`{ ${own}, ${parts} }`));
    expect(places(diagnostics)).toEqual(["type-contradicted api.yaml:5:37"]);
  });

  test("a mapping that leads nowhere leaves alternatives that nothing tells apart, with warnings", async () => {
    const mapping = `{ b: "parts.yaml#/B", c: "#/components/schemas/C" }`;
    const choice = `oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }]`;
    const told = `A: { ${choice}, discriminator: { propertyName: t, mapping: ${mapping} } }`;
    const { diagnostics, document } = await loadText(
      withSchemas(`{ ${told}, B: { type: object }, C: { type: object } }`),
    );
    const refs = [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }];
    expect(at(document.root, "components", "schemas", "A")).toEqual({ oneOf: refs });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning ref-unresolved",
      "warning document-invalid",
    ]);
  });

  test.each([
    ["text beside a number", "{ type: string, minLength: 1, description: d, allOf: [PART] }", "{ type: integer }"],
    [
      "a list beside an object",
      "{ type: array, items: {}, description: d, allOf: [PART] }",
      "{ properties: {}, type: object }",
    ],
    [
      "a value beside texts",
      "{ type: boolean, enum: [true], description: d, allOf: [PART] }",
      "{ type: string, enum: [a] }",
    ],
    [
      "text beside alternatives",
      "{ type: string, description: d, allOf: [PART] }",
      "{ oneOf: [{ type: integer }, { type: boolean }] }",
    ],
    [
      "text beside a part of a part",
      "{ type: string, description: d, allOf: [PART] }",
      "{ allOf: [{ type: integer }] }",
    ],
  ])("%s that excludes it is not said", async (_, schema, part) => {
    const ref = `{ $ref: "#/components/schemas/B" }`;
    const { document, diagnostics } = await loadText(
      withSchemas(`{ A: ${schema.replace("PART", ref)}, B: ${part} }`, "3.1.0"),
    );
    expect(at(document.root, "components", "schemas", "A")).toEqual({
      description: "d",
      allOf: [{ $ref: "#/components/schemas/B" }],
    });
    expect(places(diagnostics)).toEqual(["type-contradicted api.yaml:5:37"]);
  });

  test.each([
    ["contains", "{ type: array, items: { type: string }, contains: { const: a } }"],
    ["propertyNames", "{ type: object, propertyNames: { pattern: a } }"],
    ["allOf", "{ allOf: [{ type: string }, false] }"],
  ])("what `%s` excludes is told", async (keyword, schema) => {
    const { diagnostics } = await loadText(withSchemas(`{ A: ${schema} }`, "3.1.0"));
    expect(diagnostics.map(({ code, message }) => [code, message.includes(`\`${keyword}\``)])).toEqual([
      ["feature-unsupported", true],
    ]);
  });

  test("the alternative that is meant by default has any tag", async () => {
    const one = "{ type: object, properties: { kind: { type: string } } }";
    const refs = `[{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Other" }]`;
    const pet = `{ oneOf: ${refs}, discriminator: { propertyName: kind, defaultMapping: Other } }`;
    const schemas = await schemasFrom(`{ Pet: ${pet}, Cat: ${one}, Other: ${one} }`, "3.2.0");
    expect(at(schemas, "Pet", "oneOf")).toEqual([
      { allOf: [{ $ref: "#/components/schemas/Cat" }, expect.anything()] },
      { $ref: "#/components/schemas/Other" },
    ]);
  });

  const mixed = "oneOf: [{ type: integer }, { type: string, maxLength: 3 }, { type: 'null' }]";
  test.each<[string, string, object]>([
    ["alternatives", `{ type: string, allOf: [{ ${mixed} }] }`, { oneOf: [{ type: "string", maxLength: 3 }] }],
    ["types", "{ type: [string, 'null'], allOf: [{ type: [string, integer] }] }", { type: "string" }],
    ["values", "{ type: string, allOf: [{ enum: [a, 1, null] }] }", { enum: ["a"] }],
    ["what a name stands for", `{ type: string, allOf: [{ $ref: "#/components/schemas/B" }] }`, { enum: ["a"] }],
  ])("of a part of text the %s that are none are left out, which is told", async (_, schema, part) => {
    const { document, diagnostics } = await loadText(withSchemas(`{ A: ${schema}, B: { enum: [a, 1] } }`, "3.1.0"));
    expect(at(document.root, "components", "schemas", "A", "allOf")).toEqual([part]);
    expect(places(diagnostics)).toEqual(["type-contradicted api.yaml:5:37"]);
  });

  const valued = `SE: { type: string, enum: [a, b] }, R: { allOf: [{ $ref: "#/components/schemas/R" }] }`;
  test.each<[string, string, object]>([
    ["type: string, enum: [a, b]", "{ enum: [b, c] }", { type: "string", enum: ["b"] }],
    ["type: string, enum: [a, zz]", `{ $ref: "#/components/schemas/SE" }`, { type: "string", enum: ["a"] }],
    ["type: [string, 'null'], enum: [a, null]", `{ $ref: "#/components/schemas/SE" }`, { type: "string", enum: ["a"] }],
    ["type: string, enum: [a, b]", "{ oneOf: [{ enum: [a] }, { enum: [c] }] }", { type: "string", enum: ["a"] }],
    ["enum: [a, null, 1]", "{ type: [integer, 'null'] }", { enum: [null, 1] }],
    ["enum: [a, b]", `{ $ref: "#/components/schemas/R" }`, { enum: ["a", "b"] }],
  ])("of `%s` the values stay that its part %s has", async (own, part, expected) => {
    const { document, diagnostics } = await loadText(
      withSchemas(`{ A: { ${own}, allOf: [${part}] }, ${valued} }`, "3.1.0"),
    );
    expect(at(document.root, "components", "schemas", "A")).toMatchObject(expected);
    expect(keysAt(document.root, "components", "schemas", "A")).toContain("allOf");
    expect(diagnostics.filter(({ code }) => code === "type-contradicted")).toEqual([]);
  });

  test.each(["const: z", "enum: [y, z]"])(
    "a part with none of the values is taken, with a warning: %s",
    async (own) => {
      const part = { $ref: "#/components/schemas/SE" };
      const schemas = `{ A: { type: string, ${own}, allOf: [${JSON.stringify(part)}] }, ${valued} }`;
      const { document, diagnostics } = await loadText(withSchemas(schemas, "3.1.0"));
      expect(at(document.root, "components", "schemas", "A")).toEqual({ type: "string", allOf: [part] });
      const told = diagnostics.filter(({ code }) => code === "type-contradicted");
      expect(told.map(({ severity, location }) => [severity, location?.line])).toEqual([["warning", 5]]);
    },
  );

  test("a list has of a part only the alternatives that are lists", async () => {
    const list = { type: "array", items: { type: "string" } };
    const schema = `{ type: array, allOf: [{ oneOf: [{ type: string }, ${JSON.stringify(list)}] }] }`;
    expect(await schemaFrom(schema, "3.1.0")).toEqual({ type: "array", allOf: [{ oneOf: [list] }] });
  });

  test.each(["const: 5", "enum: [5]"])(
    "a part with no value of the type is taken, with a warning: %s",
    async (said) => {
      const schema = `{ type: string, allOf: [{ ${said} }] }`;
      const { document, diagnostics } = await loadText(withSchemas(`{ A: ${schema} }`, "3.1.0"));
      expect(at(document.root, "components", "schemas", "A")).toEqual({ allOf: [parse(`{ ${said} }`)] });
      expect(places(diagnostics)).toEqual(["type-contradicted api.yaml:5:37"]);
      expect(diagnostics).toMatchObject([
        { severity: "warning", message: expect.stringContaining("the part is taken") },
      ]);
    },
  );

  test.each([
    "{ type: integer, allOf: [{ type: number }] }",
    `{ type: string, allOf: [{ $ref: "#/components/schemas/B" }] }`,
    `{ type: object, allOf: [{ oneOf: [{ type: string }, { type: object, additionalProperties: true }] }] }`,
  ])("what fits, and an object among its alternatives, stays: %s", async (schema) => {
    const { document, diagnostics } = await loadText(withSchemas(`{ A: ${schema}, B: { type: string } }`, "3.1.0"));
    expect(JSON.stringify(at(document.root, "components", "schemas", "A"))).toBe(JSON.stringify(parse(schema)));
    expect(diagnostics).toEqual([]);
  });

  test("a base that is meant by default is one of its own heirs, with any tag", async () => {
    const base = `{ type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat }, defaultMapping: Base } }`;
    const cat = `{ allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, properties: { a: {} } }] }`;
    const schemas = await schemasFrom(`{ Base: ${base}, Cat: ${cat} }`, "3.2.0");
    expect(at(schemas, "Base", "allOf", 1, "oneOf")).toEqual([
      { type: "object", properties: { kind: { type: "string" } } },
      { allOf: [{ $ref: "#/components/schemas/Cat" }, expect.anything()] },
    ]);
  });

  test.each([
    ["Other", 0],
    ["other.yaml#/Other", 0],
    ["Nobody", 1],
    ["nowhere.yaml#/Other", 1],
  ])("a default of %s among alternatives is told of where it names none of them", async (name, told) => {
    const one = "{ type: object, properties: { kind: { type: string } } }";
    const refs = `[{ $ref: "#/components/schemas/Cat" }, { $ref: "other.yaml#/Other" }]`;
    const pet = `{ oneOf: ${refs}, discriminator: { propertyName: kind, defaultMapping: "${name}" } }`;
    const text = withSchemas(`{ Pet: ${pet}, Cat: ${one} }`, "3.2.0");
    const { diagnostics } = await loadFiles({ "api.yaml": text, "other.yaml": `Other: ${one}` });
    const message = "`defaultMapping` names none of the alternatives and is left out.";
    expect(diagnostics.filter((one) => one.severity === "warning" && one.message === message)).toHaveLength(told);
  });

  test("nested schemas are normalised too", async () => {
    const schema = "{ type: array, items: { type: object, properties: { a: { type: string, nullable: true } } } }";
    expect(at(await schemaFrom(schema), "items", "properties", "a", "type")).toEqual(["string", "null"]);
  });

  test("data that looks like a schema is left alone", async () => {
    const data = `{ type: object, nullable: true, $ref: "#/x", enum: 1 }`;
    const schema = await schemaFrom(`{ type: object, properties: {}, default: ${data}, x-data: ${data} }`);
    expect(at(schema, "default")).toEqual({ type: "object", nullable: true, $ref: "#/x", enum: 1 });
    expect(at(schema, "x-data", "nullable")).toBe(true);
  });

  test("properties may have any name", async () => {
    const names =
      "{ __proto__: { type: string }, constructor: { type: string }, type: { type: string }, $ref: { type: string } }";
    expect(keysAt(await schemaFrom(`{ properties: ${names} }`), "properties")).toEqual([
      "__proto__",
      "constructor",
      "type",
      "$ref",
    ]);
  });

  test("a schema referred to where it stands gets a name", async () => {
    const schemas = await schemasFrom(
      `{ A: { properties: { b: { type: object, nullable: true } } }, C: { $ref: "#/components/schemas/A/properties/b" } }`,
    );
    expect(schemas).toMatchObject({
      C: { $ref: "#/components/schemas/AB" },
      AB: { type: ["object", "null"], additionalProperties: true },
    });
  });

  test("a hoisted schema's name does not take another's", async () => {
    const schemas = await schemasFrom(
      `{ A: { properties: { b: { type: string } } }, AB: {}, C: { $ref: "#/components/schemas/A/properties/b" } }`,
    );
    expect(at(schemas, "C")).toEqual({ $ref: "#/components/schemas/ComponentsSchemasAPropertiesB" });
  });

  test("an $anchor is found in the schema that an $id tells", async () => {
    const refs = ["near#here", "https://ex.test/near#here"].map((ref) => `{ $ref: "${ref}" }`).join(", ");
    const schemas = `{ A: { $id: "https://ex.test/a", anyOf: [${refs}] }, B: { $id: "https://ex.test/near", items: { $anchor: here, type: string } } }`;
    const found = at(await schemasFrom(schemas, "3.1.0"), "A", "anyOf");
    expect(found).toEqual([{ $ref: "#/components/schemas/BItems" }, { $ref: "#/components/schemas/BItems" }]);
  });

  test("an $id is what references in its schema start from", async () => {
    const schemas = await schemasFrom(
      `{
        Foo: {
          $id: "https://ex.test/schemas/foo",
          type: object,
          properties: { bar: { $ref: "#/$defs/bar" }, self: { $ref: "#" }, near: { $ref: near }, far: { $ref: "#/components/schemas/Near" } },
          $defs: { bar: { type: integer } },
        },
        Near: { $id: "https://ex.test/schemas/near", $ref: "https://ex.test/schemas/foo#/$defs/bar" },
      }`,
      "3.1.0",
    );
    expect(at(schemas, "Foo", "properties")).toEqual({
      bar: { $ref: "#/components/schemas/FooBar" },
      self: { $ref: "#/components/schemas/Foo" },
      near: { $ref: "#/components/schemas/Near" },
      far: { $ref: "#/components/schemas/Near" },
    });
  });

  test("a schema that is any value may be referred to through another", async () => {
    const schemas = `{ A: true, B: { $ref: "#/components/schemas/A" }, C: { items: { $ref: "#/components/schemas/B" } } }`;
    const { document, diagnostics } = await loadText(withSchemas(schemas, "3.1.0"));
    expect(diagnostics).toEqual([]);
    expect(at(document.root, "components", "schemas", "C", "items")).toEqual({ $ref: "#/components/schemas/B" });
  });

  test("an $anchor is found", async () => {
    const schemas = await schemasFrom(
      `{ A: { $anchor: here, type: string }, B: { items: { $ref: "#here" } } }`,
      "3.1.0",
    );
    expect(at(schemas, "B", "items")).toEqual({ $ref: "#/components/schemas/A" });
  });

  test("an $anchor is found from a schema that is only reached through a reference", async () => {
    const { document } = await loadText(
      paths(
        `  /a: { get: { responses: { "200": { description: d, content: { x/y: { schema: { $ref: "#/components/schemas/A" } } } } } } }`,
        `{ schemas: { A: { items: { $ref: "#here" } }, B: { properties: { "50%/#": { $anchor: here, type: string } } } } }`,
      ),
    );
    const { $ref } = at(document.root, "components", "schemas", "A", "items") as { $ref: string };
    expect(at(document.root, ...$ref.slice(2).split("/"))).toEqual({ $anchor: "here", type: "string" });
  });

  test("a base that lists its heirs is extended without the list", async () => {
    const schemas = await schemasFrom(`{
      Pet: { properties: { name: {} }, oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind } },
      Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { lives: {} } }] },
    }`);
    expect(at(schemas, "Cat")).toEqual({ allOf: [{ properties: { name: {} } }, { properties: { lives: {} } }] });
    expect(at(schemas, "Pet", "allOf", 1, "oneOf", 0, "allOf", 0)).toEqual({ $ref: "#/components/schemas/Cat" });
  });
});

test("a part that has none but read-only properties is no part of what is written", async () => {
  const ref = `{ $ref: "#/components/schemas/Pet" }`;
  const content = `content: { application/json: { schema: ${ref} } }`;
  const { document } = await loadText(
    paths(
      `  /pets: { post: { requestBody: { ${content} }, responses: { "200": { description: d, ${content} } } } }`,
      `{ schemas: { Pet: { properties: { id: { type: string, readOnly: true } }, oneOf: [{ type: string }] } } }`,
    ),
  );
  const schemas = at(document.root, "components", "schemas");
  expect(at(schemas, "Pet", "allOf", 0, "properties")).toEqual({ id: { type: "string", readOnly: true } });
  expect(at(schemas, "PetInput")).toEqual({ allOf: [{ oneOf: [{ type: "string" }] }] });
});

test("heirs of heirs are extended without the lists", async () => {
  const schemas = await schemasFrom(`{
    Animal: { properties: { age: {} }, oneOf: [{ $ref: "#/components/schemas/Pet" }] },
    Pet: { allOf: [{ $ref: "#/components/schemas/Animal" }], oneOf: [{ $ref: "#/components/schemas/Cat" }] },
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { lives: {} } }] },
  }`);
  expect(at(schemas, "Cat")).toEqual({ allOf: [{ properties: { age: {} } }, { properties: { lives: {} } }] });
});

const paths = (text: string, components = "{}"): string => `openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
${text}
components: ${components}
`;
const ok = `responses: { "200": { description: ok } }`;

describe("operations", () => {
  test("the version is 3.1 once a document is normalised", async () => {
    const { document } = await loadText(withSchemas("{}"));
    expect(at(document.root, "openapi")).toBe("3.1.0");
  });

  test("parameters of the path are among the operation's own, which go before", async () => {
    const text = paths(`  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: q, in: query, schema: { type: string } }
    get:
      operationId: a
      parameters: [{ name: q, in: query, schema: { type: integer } }, { name: q, in: header, schema: {} }]
      ${ok}`);
    const item = at((await loadText(text)).document.root, "paths", "/a/{id}");
    expect(at(item, "parameters")).toBeUndefined();
    expect(at(item, "get", "parameters")).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "q", in: "query", schema: { type: "integer" } },
      { name: "q", in: "header", schema: {} },
    ]);
  });

  test("references to parts are replaced by the parts", async () => {
    const text = paths(
      `  /a:
    post:
      operationId: a
      parameters: [{ $ref: "#/components/parameters/P" }]
      requestBody: { $ref: "#/components/requestBodies/B" }
      responses: { "200": { $ref: "#/components/responses/R" } }`,
      `
  parameters: { P: { $ref: "#/components/parameters/Q" }, Q: { name: q, in: query, schema: { type: object } } }
  requestBodies: { B: { content: { application/json: { schema: { $ref: "#/components/schemas/S" }, examples: { e: { $ref: "#/components/examples/E" } } } } } }
  responses: { R: { description: ok, headers: { X-Rate: { $ref: "#/components/headers/H" } } } }
  headers: { H: { schema: { type: string, nullable: true } } }
  examples: { E: { value: { $ref: data } } }
  schemas: { S: { type: string } }`,
    );
    expect(at((await loadText(text)).document.root, "paths", "/a", "post")).toEqual({
      operationId: "a",
      parameters: [{ name: "q", in: "query", schema: { type: "object", additionalProperties: true } }],
      requestBody: {
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/S" },
            examples: { e: { value: { $ref: "data" } } },
          },
        },
      },
      responses: { "200": { description: "ok", headers: { "X-Rate": { schema: { type: ["string", "null"] } } } } },
    });
  });

  test("an operation without an id gets one from method and path", async () => {
    const { document, diagnostics } = await loadText(
      paths(`  /pets/{petId}/photo-urls:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    get: { ${ok} }`),
    );
    expect(at(document.root, "paths", "/pets/{petId}/photo-urls", "get", "operationId")).toBe(
      "getPetsByPetIdPhotoUrls",
    );
    expect(diagnostics).toMatchObject([
      { code: "operation-id-missing", severity: "info", location: { line: 6, column: 5 } },
    ]);
  });

  test("derived ids that would be equal stay method and path", async () => {
    const { document } = await loadText(paths(`  /a-b: { get: { ${ok} } }\n  /a/b: { get: { ${ok} } }`));
    expect(at(document.root, "paths", "/a-b", "get", "operationId")).toBe("get /a-b");
    expect(at(document.root, "paths", "/a/b", "get", "operationId")).toBe("get /a/b");
  });

  test("a path parameter the path does not have is left out with a warning", async () => {
    const { document, diagnostics } = await loadText(
      paths(
        `  /a: { get: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: {} }], ${ok} } }`,
      ),
    );
    expect(at(document.root, "paths", "/a", "get", "parameters")).toBeUndefined();
    expect(places(diagnostics)).toEqual(["path-parameter-unused api.yaml:4:53"]);
  });

  test("one path item under two paths has operations of either", async () => {
    const { document } = await loadText(`openapi: 3.1.0
info: { title: Test, version: "1" }
paths: { /a: { $ref: "#/components/pathItems/One" }, /b: { $ref: "#/components/pathItems/One" } }
components: { pathItems: { One: { get: { ${ok} } } } }
`);
    expect(at(document.root, "paths", "/a", "get", "operationId")).toBe("getA");
    expect(at(document.root, "paths", "/b", "get", "operationId")).toBe("getB");
  });

  test("an allOf that names a base twice, forty steps up, is read at once", async () => {
    const base = (step: number): string => `{ $ref: "#/components/schemas/S${step - 1}" }`;
    const steps = Array.from(
      { length: 40 },
      (_, index) => `S${index + 1}: { allOf: [${base(index + 1)}, ${base(index + 1)}] }`,
    );
    const schemas = await schemasFrom(`{ S0: { type: object, properties: { a: {} } }, ${steps.join(", ")} }`);
    expect(Object.keys(schemas as object)).toHaveLength(41);
  });

  test("a callback that sends no JSON is left out and said so", async () => {
    const text = paths(`  /a: { post: { operationId: a, callbacks: { c: { x: { post: { ${ok} } } } }, ${ok} } }`);
    const { document, diagnostics } = await loadText(text);
    expect(at(document.root, "paths", "/a", "post", "callbacks")).toBeUndefined();
    expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:4:56"]);
  });

  test("what a webhook sends is a schema called after it, with a mark where another wants that name", async () => {
    const body = (schema: string): string => `requestBody: { content: { application/json: { schema: ${schema} } } }`;
    const { document, diagnostics } = await loadText(`openapi: 3.1.0
info: { title: Test, version: "1" }
paths: { /a: { get: { operationId: a, ${ok} } } }
webhooks:
  a-b: { post: { ${body("{ type: string }")}, summary: Text. } }
  a b: { post: { ${body("{ type: number }")} }, put: { ${body("{ type: boolean }")} } }
  c: { post: { ${body("{ type: integer }")} } }
components: { schemas: { CWebhook: { type: "null" } } }
`);
    expect(at(document.root, "components", "schemas")).toEqual({
      CWebhook: { type: "null" },
      CWebhook_521f268d: { type: "integer" },
      ABWebhook_f137a2eb: { type: "number" },
      ABPutWebhook: { type: "boolean" },
      ABWebhook_a559cdd4: { type: "string", description: "Text." },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["name-collision", "name-collision", "name-collision"]);
  });

  test("what a callback sends is a schema called after its operation, wherever the callback is written", async () => {
    const { document, diagnostics } = await loadText(`openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
  /a:
    post: { operationId: a, ${ok}, callbacks: { gone: { $ref: "#/components/callbacks/Gone" } } }
    put: { ${ok}, callbacks: { gone: { $ref: "#/components/callbacks/Gone" } } }
components:
  callbacks:
    Gone:
      "{$url}":
        post:
          requestBody: { content: { application/json: { schema: { type: string } } } }
          ${ok}
          callbacks: { gone: { $ref: "#/components/callbacks/Gone" } }
`);
    expect(at(document.root, "components")).toEqual({
      schemas: { AGoneCallback: { type: "string" }, PutAGoneCallback: { type: "string" } },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["operation-id-missing"]);
  });

  test("two addresses of a callback that send different things are told apart", async () => {
    const body = (type: string): string =>
      `post: { requestBody: { content: { application/json: { schema: { type: ${type} } } } } }`;
    const { document } = await loadText(`openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
  /a: { post: { operationId: a, ${ok}, callbacks: { b: { "{$url}": { ${body("string")} }, "{$url}/2": { ${body("number")} } } } } }
`);
    const schemas = at(document.root, "components", "schemas");
    expect(Object.values(schemas as object)).toEqual([{ type: "string" }, { type: "number" }]);
  });

  test("a webhook that sends no JSON is left out and said so", async () => {
    const { document, diagnostics } = await loadText(`openapi: 3.1.0
info: { title: Test, version: "1" }
paths: { /a: { get: { operationId: a, ${ok} } } }
webhooks:
  a: { post: { requestBody: { content: { text/plain: { schema: { type: string } } } } } }
  b: { post: { } }
`);
    expect(at(document.root, "webhooks")).toBeUndefined();
    expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:5:8", "feature-unsupported api.yaml:6:8"]);
  });
});

describe("places", () => {
  const text = `openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
  /a%20b/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema: { type: string }
    get:
      operationId: a
      ${ok}
components:
  schemas:
    A:
      type: object
      nullable: true
      properties:
        b: { type: string }
      oneOf:
        - required: [b]
`;
  const cases: [string, string, number, number][] = [
    ["the root is the start of the file", "#", 1, 1],
    ["an object is found by its key", "#/paths/~1a%20b~1{id}/get", 10, 5],
    ["a text is found by itself", "#/paths/~1a%20b~1{id}/get/operationId", 11, 20],
    ["a merged parameter is found where it is declared", "#/paths/~1a%20b~1{id}/get/parameters/0", 6, 9],
    [
      "a property moved into an allOf is found where it was",
      "#/components/schemas/A/oneOf/0/allOf/0/properties/b",
      19,
      9,
    ],
    [
      "an alternative moved into an allOf is found where it was",
      "#/components/schemas/A/oneOf/0/allOf/1/oneOf/0",
      21,
      11,
    ],
    ["a schema that normalising made is found by what it was made from", "#/components/schemas/A/oneOf/1", 15, 5],
    ["a node that is not there is found by its nearest ancestor", "#/components/schemas/A/nope/nope", 15, 5],
  ];

  test.each(cases)("%s", async (_, pointer, line, column) => {
    const { document } = await loadText(text);
    expect(document.locate(pointer)).toMatchObject({ source: "api.yaml", line, column, text });
  });
});
