import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { at, loadText, schemasFrom, withSchemas } from "./fixtures/load/samples.js";

const base = (rest: string): string => `Pet: { type: object, properties: { kind: { type: string } }, ${rest} }`;
const heir = (name: string, of: string): string =>
  `${name}: { allOf: [{ $ref: "#/components/schemas/${of}" }, { properties: { a: {} } }] }`;

const tag = (value: string): Json => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", enum: [value] } },
});

const tagged = (name: string, value: string): Json => ({
  allOf: [{ $ref: `#/components/schemas/${name}` }, tag(value)],
});

async function alternatives(schemas: string): Promise<Json | undefined> {
  return at(await schemasFrom(`{ ${schemas} }`), "Pet", "allOf", 1, "oneOf");
}

describe("a base with a discriminator is one of its heirs", () => {
  test("those that its mapping names, whether they extend it or not", async () => {
    const schemas = `${base("discriminator: { propertyName: kind, mapping: { cat: Cat, fox: Fox } }")}, ${heir("Cat", "Pet")}, Fox: { type: object }`;
    expect(await alternatives(schemas)).toEqual([tagged("Cat", "cat"), tagged("Fox", "fox")]);
  });

  test("those that extend it, and itself, by their names", async () => {
    const schemas = `${base("discriminator: { propertyName: kind }")}, ${heir("Cat", "Pet")}, ${heir("Lion", "Cat")}`;
    expect(await alternatives(schemas)).toEqual([tagged("Cat", "Cat"), tagged("Lion", "Lion"), tag("Pet")]);
  });

  test("but not those of an heir that is such a base itself", async () => {
    const schemas = `${base("discriminator: { propertyName: kind }")}, ${heir("Lion", "Cat")},
      Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }], properties: { a: {} }, discriminator: { propertyName: kind } }`;
    expect(await alternatives(schemas)).toEqual([{ $ref: "#/components/schemas/Cat" }, tag("Pet")]);
  });

  test("by values that the base lists", async () => {
    const listed = "type: object, properties: { kind: { enum: [Cat, Dog] } }, discriminator: { propertyName: kind }";
    const schemas = `Pet: { ${listed} }, ${heir("Cat", "Pet")}, ${heir("Dog", "Pet")}`;
    expect(await alternatives(schemas)).toEqual([tagged("Cat", "Cat"), tagged("Dog", "Dog")]);
  });
});

describe("a base stays as it is", () => {
  test("where nothing extends it", async () => {
    const schemas = await schemasFrom(`{ ${base("discriminator: { propertyName: kind }")} }`);
    expect(at(schemas, "Pet")).toEqual({ type: "object", properties: { kind: { type: "string" } } });
  });

  test("where an heir has it among its alternatives", async () => {
    const schemas = `{ ${base("discriminator: { propertyName: kind, mapping: { any: Any } }")},
      Any: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: object }] } }`;
    expect(at(await schemasFrom(schemas), "Pet", "allOf")).toBeUndefined();
  });

  test("where it has more than a hundred heirs", async () => {
    const heirs = Array.from({ length: 101 }, (_, index) => heir(`Heir${index}`, "Pet")).join(", ");
    const { document } = await loadText(withSchemas(`{ ${base("discriminator: { propertyName: kind }")}, ${heirs} }`));
    expect(at(document.root, "components", "schemas", "Pet", "allOf")).toBeUndefined();
  });
});

test("an alternative that is told apart by another property inside has the value that selects it", async () => {
  const schemas = await schemasFrom(`{
    Top: { oneOf: [{ $ref: "#/components/schemas/Round" }], discriminator: { propertyName: kind, mapping: { r: Round } } },
    Round: { oneOf: [{ $ref: "#/components/schemas/Circle" }], discriminator: { propertyName: form } },
    Circle: { type: object, properties: { kind: { type: string }, form: { type: string } } },
  }`);
  expect(at(schemas, "Top", "oneOf")).toEqual([tagged("Round", "r")]);
});

test("an heir of an heir that says nothing of its own but that it is an object has the properties of the base", async () => {
  const schemas = await schemasFrom(`{
    ${base("discriminator: { propertyName: kind }")},
    Cat: { type: object, allOf: [{ $ref: "#/components/schemas/Pet" }], deprecated: true },
    ${heir("Lion", "Cat")},
  }`);
  expect(at(schemas, "Lion", "allOf")).toEqual([
    { type: "object", properties: { kind: { type: "string" } } },
    { properties: { a: {} } },
  ]);
});
