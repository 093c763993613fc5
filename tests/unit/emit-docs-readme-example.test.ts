import { describe, expect, test } from "@jest/globals";
import { plainExample } from "../../generator/src/emit/docs/readme-example.js";
import type { CallExample, Operation } from "../../generator/src/model/model.js";
import { createPet, deletePet, listPets, parameter, text } from "./emit-docs-pets.js";

const bella = { id: 7 };

function example(name: string, facts: Partial<CallExample>): CallExample {
  return { name, summary: undefined, parameters: {}, body: undefined, response: bella, ...facts };
}

function chosen(examples: readonly CallExample[], operation: Operation = createPet): string {
  return plainExample({ ...operation, examples }).name;
}

describe("the example of a README", () => {
  test("is the one that sends the fewest fields", () => {
    const large = example("large", { body: { Tags: "{}", BornAt: "2020-01-31T12:00:00Z" } });
    expect(chosen([large, example("small", { body: { Tags: "{}" } })])).toBe("small");
  });

  test("is the first of equals", () => {
    expect(chosen([example("a", { body: { Tags: "{}" } }), example("b", { body: { Tags: "[]" } })])).toBe("a");
  });

  test("has an answer", () => {
    const unanswered = example("small", { response: undefined });
    expect(chosen([unanswered, example("large", { body: { Tags: "{}" } })])).toBe("large");
  });

  test("needs no answer where there is none", () => {
    const gone = example("gone", { parameters: { Id: 3 }, response: undefined });
    expect(chosen([gone], deletePet)).toBe("gone");
  });

  test("has all that is required", () => {
    const lacking = example("lacking", { response: undefined });
    expect(chosen([lacking, example("whole", { parameters: { Id: 3 }, response: undefined })], deletePet)).toBe(
      "whole",
    );
  });

  test("is one that lacks something where all do", () => {
    expect(chosen([example("lacking", { response: undefined })], listPets)).toBe("lacking");
  });

  test("has no optional headers", () => {
    const parameters = [
      parameter("header", "X-Trace", text()),
      parameter("header", "If-Match", text(), { required: true }),
    ];
    const examples = [example("traced", { parameters: { "X-Trace": "1", "If-Match": "2" } })];
    expect(plainExample({ ...createPet, parameters, examples }).parameters).toEqual({ "If-Match": "2" });
  });

  test("is an empty one where the document has none", () => {
    expect(plainExample({ ...deletePet, examples: [] }).name).toBe("");
  });
});
