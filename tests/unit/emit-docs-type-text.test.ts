import { describe, expect, test } from "@jest/globals";
import { literalText } from "../../generator/src/emit/ts/literal.js";
import { fieldTypeText, typeText } from "../../generator/src/emit/ts/type-text.js";
import type { Shape } from "../../generator/src/model/model.js";
import { field, integer, orNull, petsContext, property, ref, text } from "./emit-docs-pets.js";

const { names } = petsContext;
const model = { side: "model", dates: "Date" } as const;
const params = { side: "params", dates: "Date" } as const;
const date = text({ format: "date-time" });

describe("a type", () => {
  test("is enclosed before it becomes an array", () => {
    expect(typeText({ kind: "array", at: "#/a", items: orNull(ref("Pet")), limits: undefined }, names, model)).toBe(
      "(Pet | null)[]",
    );
  });

  test("repeats no member of a union", () => {
    expect(typeText({ kind: "union", at: "#/u", members: [date, text()] }, names, params)).toBe("Date | string");
  });

  test("is unknown where a member is", () => {
    const unknown = { kind: "unknown", at: "#/any", reason: undefined } as const;
    expect(typeText(orNull(unknown), names, model)).toBe("unknown");
  });

  test("has unions within intersections enclosed", () => {
    const shape: Shape = { kind: "intersection", at: "#/i", members: [ref("Owner"), orNull(ref("Pet"))] };
    expect(typeText(shape, names, model)).toBe("Owner & (Pet | null)");
  });

  test("says of an object what may be missing and what else it holds", () => {
    const properties = [property("id", integer()), property("tags", text(), { required: true })];
    const shape: Shape = { kind: "object", at: "#/o", properties, additional: integer(), limits: undefined };
    expect(typeText(shape, names, model)).toBe(
      "{ id?: number | undefined; tags: string } & { [key: string]: number | string }",
    );
  });

  test("has text without dates where the SDK has none", () => {
    expect(typeText(date, names, { side: "params", dates: "string" })).toBe("string");
  });
});

describe("a field's type in params", () => {
  test("takes an object for JSON text", () => {
    expect(fieldTypeText(field("Tags", text(), { json: true }), names, params)).toBe("string | JsonObject");
  });

  test("takes null only where there is a text for it", () => {
    expect(fieldTypeText(field("Name", orNull(text()), { nullText: "null" }), names, params)).toBe("string | null");
    expect(fieldTypeText(field("Name", orNull(text())), names, params)).toBe("string");
  });
});

describe("a literal", () => {
  test("has no character that ends a line or hides", () => {
    expect(literalText('a"\u2028\u202e\u0000')).toBe('"a\\"\\u2028\\u202e\\u0000"');
  });
});
