import { describe, expect, test } from "@jest/globals";
import { valueText } from "../../generator/src/emit/docs/example-value.js";
import { modelPage } from "../../generator/src/emit/docs/model-page.js";
import type { Json } from "../../generator/src/json.js";
import type { Schema, Shape } from "../../generator/src/model/model.js";
import { integer, orNull, petsContext, property, ref, text } from "./emit-docs-pets.js";

function pageOf(name: string): string {
  const schema = petsContext.api.schemas.find((one) => one.name === name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return modelPage(schema, petsContext);
}

function pageOfShape(shape: Shape): string {
  const schema: Schema = {
    at: "#/Pet",
    name: "Pet",
    description: undefined,
    deprecated: false,
    shape,
    example: undefined,
  };
  return modelPage(schema, petsContext);
}

describe("a model's page", () => {
  test("has the type, limits and description of each property", () => {
    expect(pageOf("Pet")).toContain("| `id` | `number` | Its number. Whole number, 1 to 99. |");
  });

  test("links properties to other models", () => {
    expect(pageOf("Pet")).toContain("| `owner` | [`Owner \\| undefined`](Owner.md) |");
  });

  test("shows patterns with pipes in them and marks personal data", () => {
    expect(pageOf("Owner")).toContain("| `fullName` | `string` | Pattern `^a\\|b$`. _Personal data: never logged._ |");
  });

  test("calls properties in descriptions as the model does", () => {
    const properties = [property("born_at", text(), { description: "Like `born_at` and `Born_At`." })];
    const page = pageOfShape({ kind: "object", at: "#/Pet", additional: undefined, limits: undefined, properties });
    expect(page).toContain("Like `bornAt` and `Born_At`.");
  });

  test("takes its example from an answer that holds one, however deep", () => {
    expect(pageOf("Owner")).toContain(`export const example: Owner = { fullName: "Ann" };`);
  });

  test("names the models that it extends", () => {
    expect(pageOfShape({ kind: "intersection", at: "#/x", members: [ref("Owner")] })).toContain(
      "Everything that [`Owner`](Owner.md) has.",
    );
  });

  test("has what the document says about each listed value, and nothing that could be HTML", () => {
    const told = { name: undefined, description: "Purrs <b>." };
    const cat = { kind: "literal", at: "#/cat", value: "cat", about: told } as const;
    expect(pageOfShape(orNull(cat))).toContain('## Values\n\n- `"cat"`: Purrs &lt;b>.\n\n## Properties');
    const page = pageOfShape({
      kind: "object",
      at: "#/Pet",
      additional: undefined,
      limits: undefined,
      properties: [property("born_at", cat, { description: "Which it is." })],
    });
    expect(page).toContain('Which it is. `"cat"`: Purrs &lt;b>. |');
  });

  test("says what a model without properties is", () => {
    const cat = { kind: "literal", at: "#/cat", value: "cat" } as const;
    expect(pageOfShape(orNull(cat))).toContain('it is `"cat" | null`');
  });
});

describe("a value of an example", () => {
  const holder: Shape = {
    kind: "object",
    at: "#/holder",
    additional: undefined,
    limits: undefined,
    properties: [property("id", integer()), property("owner", orNull(ref("Owner")))],
  };

  test("leaves out what the document does not describe", () => {
    expect(valueText({ id: 1, extra: 2 }, holder, petsContext)).toBe("{ id: 1 }");
  });

  test("keeps further properties where they are allowed", () => {
    const open = { ...holder, additional: integer() } as const;
    expect(valueText({ id: 1, "x-y": 2 }, open, petsContext)).toBe('{ id: 1, "x-y": 2 }');
  });

  test("is read as the member of a union that it fits", () => {
    expect(valueText({ owner: { full_name: "Ann" } }, holder, petsContext)).toBe('{ owner: { fullName: "Ann" } }');
    expect(valueText({ owner: null }, holder, petsContext)).toBe("{ owner: null }");
  });

  test("cannot set a prototype", () => {
    const anything = { kind: "unknown", at: "#/any", reason: undefined } as const;
    expect(valueText(JSON.parse('{"__proto__":1}') as Json, anything, petsContext)).toBe('{ ["__proto__"]: 1 }');
  });

  test("stays text where it is no date", () => {
    expect(valueText("soon", text({ format: "date-time" }), petsContext)).toBe('"soon"');
  });
});
