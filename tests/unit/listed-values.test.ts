import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { namesOf } from "../../generator/src/name/names-of.js";
import { documentOf, findingsOf, shapeOf } from "./model-document.js";

/** The names and descriptions of the values of a schema. */
function aboutOf(schema: Json): unknown {
  return (shapeOf(schema) as { readonly members: readonly { readonly about?: unknown }[] }).members.map(
    ({ about }) => about,
  );
}

/** The names under which a constant has the values of a schema, and what is said about them. */
function namedValues(schema: Json): {
  readonly names: readonly string[] | undefined;
  readonly told: readonly string[];
} {
  const document = documentOf({ components: { schemas: { S: schema } } });
  const { names, diagnostics } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
  const values = names.values.get("S");
  return { names: values && [...values.values()], told: diagnostics.map(({ message }) => message) };
}

describe("names and descriptions of the values of an enum", () => {
  test.each([
    ["x-enum-varnames", "x-enum-descriptions"],
    ["x-enumNames", "x-enumDescriptions"],
  ])("stand in %s and %s", (names, descriptions) => {
    expect(aboutOf({ enum: [1, 2], [names]: ["One", "Two"], [descriptions]: ["First.", "Second."] })).toEqual([
      { name: "One", description: "First." },
      { name: "Two", description: "Second." },
    ]);
  });

  test("may be a map by value", () => {
    const about = aboutOf({ enum: [1, 2], "x-enumDescriptions": { 2: "Second.", 3: "None." } });
    expect(about).toEqual([undefined, { description: "Second." }]);
  });

  test.each([
    ["leave out null", ["A", "B"]],
    ["name null, too", ["A", "None", "B"]],
  ])("may %s", (_, names) => {
    const about = aboutOf({ enum: ["a", null, "b"], "x-enum-varnames": names });
    expect(about).toEqual([{ name: "A" }, { name: "B" }, undefined]);
  });

  test("are left out with a note where they are of another number", () => {
    const schema = { enum: ["a", "b"], "x-enum-varnames": ["A"] };
    expect(aboutOf(schema)).toEqual([undefined, undefined]);
    expect(findingsOf({ components: { schemas: { S: schema } } })).toEqual([
      "info enum-extension-ignored #/components/schemas/S/x-enum-varnames: " +
        "`x-enum-varnames` has 1 entries for 2 values, so it is left out.",
    ]);
  });

  test("do not make two values of one", () => {
    const one = { enum: ["a"], "x-enum-varnames": ["A"] };
    expect(shapeOf({ anyOf: [one, { enum: ["a"] }] })).toMatchObject({ kind: "literal", value: "a" });
  });
});

describe("a constant of the values", () => {
  test("has the names as they are where they are identifiers, and else made from their words", () => {
    const names = ["NOT_FOUND", "not found", "1st", "__proto__", "😀"];
    expect(namedValues({ enum: [1, 2, 3, 4, 5], "x-enum-varnames": names })).toEqual({
      names: ["NOT_FOUND", "NotFound", "_1st", "Proto", "_"],
      told: [],
    });
  });

  test("is not made where two values would be called the same, and a note says so", () => {
    expect(namedValues({ enum: [1, 2], "x-enum-varnames": ["Not found", "not-found"] })).toEqual({
      names: undefined,
      told: ['Two values of "S" would be called "NotFound", so there is no constant of them.'],
    });
  });

  test.each([
    ["a value has no name", { enum: [1, 2], "x-enum-varnames": { 1: "One" } }],
    ["there are descriptions alone", { enum: [1, 2], "x-enum-descriptions": ["One.", "Two."] }],
    ["there are other values besides", { anyOf: [{ enum: ["a"], "x-enum-varnames": ["A"] }, { type: "number" }] }],
  ])("is not made where %s", (_, schema) => {
    expect(namedValues(schema)).toEqual({ names: undefined, told: [] });
  });
});
