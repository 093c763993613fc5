import { describe, expect, test } from "@jest/globals";
import { fieldNotes } from "../../generator/src/emit/docs/constraints.js";
import type { Shape } from "../../generator/src/model/model.js";
import { field, integer, text } from "./emit-docs-pets.js";

function notes(shape: Shape, description: string): string {
  return fieldNotes(field("Name", shape, { description })).join(" ");
}

describe("the limits of a field", () => {
  test("are said where its description does not", () => {
    expect(notes(text({ maxLength: 256 }), "A name.")).toBe("Length: at most 256.");
  });

  test("are not said twice", () => {
    expect(notes(text({ maxLength: 256 }), "A name of at most 256 characters.")).toBe("");
  });

  test("are said where the description has only one of them", () => {
    expect(notes(text({ minLength: 2, maxLength: 9 }), "Up to 9 letters.")).toBe("Length: 2 to 9.");
  });

  test("are said where the description has them only within other numbers and words", () => {
    expect(notes(text({ maxLength: 16 }), "As E.16, v16, 3.16 and 164 have it.")).toBe("Length: at most 16.");
  });

  test("leave a number whole, whatever is said of its range", () => {
    expect(notes(integer(-5, 1000), "From -5 to 1000.")).toBe("Whole number.");
  });

  test("are those of the items for an array", () => {
    const names: Shape = {
      kind: "array",
      at: "#/names",
      items: text({ minLength: 1, maxLength: 3 }),
      limits: undefined,
    };
    expect(notes(names, "Names.")).toBe("Each: Length: 1 to 3.");
  });
});
