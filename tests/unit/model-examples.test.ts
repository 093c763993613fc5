import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { operationOf, type Members } from "./model-document.js";

const schema = { type: "string" };

function call(sent: Members, answered: Members, ...parameters: readonly Members[]): unknown {
  const operation = {
    parameters: parameters.map((members, index) => ({ name: `p${index}`, in: "query", schema, ...members })),
    requestBody: { content: { "application/json": { schema: {}, ...sent } } },
    responses: { "200": { description: "Good.", content: { "application/json": { schema: {}, ...answered } } } },
  };
  return operationOf(operation, { method: "post" }).examples;
}

function named(values: Readonly<Record<string, Json>>): Members {
  const examples = Object.entries(values).map(([name, value]): [string, Json] => [
    name,
    { summary: `The ${name}`, value },
  ]);
  return { examples: Object.fromEntries(examples) };
}

describe("examples of calls", () => {
  test("bring together what has the same name", () => {
    expect(call(named({ b: 1, a: 2 }), named({ a: 3 }), named({ a: "x" }))).toEqual([
      { name: "b", summary: "The b", parameters: {}, body: 1, response: undefined },
      { name: "a", summary: "The a", parameters: { p0: "x" }, body: 2, response: 3 },
    ]);
  });

  test("take the single example of a parameter that has no named ones", () => {
    expect(call(named({ a: 1 }), {}, { example: "x" }, named({ b: "y" }))).toMatchObject([
      { name: "a", parameters: { p0: "x" } },
      { name: "b", parameters: { p0: "x", p1: "y" } },
    ]);
  });

  test("are one called default where there are single examples only", () => {
    expect(call({ example: 1 }, { schema: { examples: [2] } }, { example: null })).toEqual([
      { name: "default", summary: undefined, parameters: { p0: null }, body: 1, response: 2 },
    ]);
  });

  test("are none where the document has none", () => {
    expect(call({}, {}, {})).toEqual([]);
  });
});
