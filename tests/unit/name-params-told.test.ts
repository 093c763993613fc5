import { describe, expect, test } from "@jest/globals";
import type { Members } from "./model-document.js";
import { namedWith, type Circumstances, type Fields } from "./name-params-document.js";

/** What is said about the params of one operation, and what is refused. */
function saidOf(
  fields: Fields,
  circumstances: Circumstances = {},
): { readonly warnings: readonly (readonly (string | undefined)[])[]; readonly refused: readonly string[] } {
  const { diagnostics, refusals } = namedWith(fields, circumstances);
  return {
    warnings: diagnostics.map(({ code, message, fix }) => [code, message, fix]),
    refused: refusals.map(({ message }) => message),
  };
}

const listMembers: Members = {
  "x-fetchsmith-pagination": { style: "url", items: "/items", next: "/next", cursor: ["page"] },
  responses: {
    "200": {
      description: "A page.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { items: { type: "array", items: { type: "string" } }, next: { type: "string" } },
          },
        },
      },
    },
  },
};

describe("a collision of params is told", () => {
  test("with who else wanted the name, both places, and the config key", () => {
    expect(saidOf({ path: ["id"], query: ["id"] }).warnings).toEqual([
      [
        "name-collision",
        'query parameter "id" of "op" is called queryId, as id is also wanted by path parameter "id" of "op" ' +
          "(#/paths/~1pets~1{id}/get/parameters/0:1:1)",
        'Choose a name with names.parameters["op.id"] in the config.',
      ],
    ]);
  });

  test("where two of one place keep the document's names", () => {
    const { warnings } = saidOf({ path: ["id"], query: ["a_b", "aB"] });
    expect(warnings.map(([, message]) => message)).toEqual([
      expect.stringContaining(
        'query parameter "a_b" of "op" is called a_b, as aB is also wanted by query parameter "aB"',
      ),
    ]);
  });

  test("where a nested object gives way", () => {
    const [warning] = saidOf({ path: ["id"], query: ["chip"], body: ["Chip.Number", "Chip.Maker"] }).warnings;
    expect(warning?.[1]).toContain('nested object "Chip" of "op" is called bodyChip, as chip is also wanted by query');
    expect(warning?.[2]).toContain('names.parameters["op.chip"]');
  });

  test("where a list has a param of its own", () => {
    const [warning] = saidOf({ path: ["id"], query: ["page", "limit"] }, { members: listMembers }).warnings;
    expect(warning?.[1]).toContain('is called queryLimit, as limit is also wanted by the list "op" itself');
  });

  test("where a param has the name of the body", () => {
    const requestBody = { content: { "application/json": { schema: { type: "string" } } } };
    const fields = { path: ["id"], query: ["body", "requestBody"] };
    const [warning, ...others] = saidOf(fields, { members: { requestBody } }).warnings;
    expect(warning?.[1]).toMatch(/^the body of "op" is called requestBody_[\da-f]{8}, as body is also wanted by query/);
    expect([warning?.[2], others]).toEqual(['Choose a name with names.parameters["op.body"] in the config.', []]);
  });

  test("and nothing where there is none", () => {
    const fields = { path: ["id"], query: ["page_size", "1st", "X-Y"], body: ["Chip.Number", "Chip.Maker"] };
    expect(saidOf(fields)).toEqual({ warnings: [], refused: [] });
  });

  test("and nothing for what a list's cursor stands for", () => {
    const fields = { path: ["id"], query: ["page"], header: ["page"] };
    expect(saidOf(fields, { members: listMembers })).toEqual({ warnings: [], refused: [] });
  });

  test("once a person has settled it", () => {
    expect(saidOf({ path: ["id"], query: ["a_b", "aB"] }, { chosen: { a_b: "first" } }).warnings).toEqual([]);
  });
});

describe("a choice for params is refused", () => {
  test("where two of one operation are chosen alike", () => {
    const { refused } = saidOf({ path: ["id"], query: ["a", "b"] }, { chosen: { a: "same", b: "same" } });
    expect(refused).toEqual(['`names.parameters["op.b"]` is "same", and so is `names.parameters["op.a"]`']);
  });

  test.each(["limit", "cursor"])("where a list has its own %s", (name) => {
    const { refused } = saidOf({ path: ["id"], query: ["page", "a"] }, { chosen: { a: name }, members: listMembers });
    expect(refused).toEqual([`\`names.parameters["op.a"]\` is "${name}", which every list has of its own`]);
  });

  test("not where one key is for parameters of two places", () => {
    const fields = { path: ["id"], query: ["id"] };
    expect(saidOf(fields, { chosen: { id: "pet" } }).refused).toEqual([]);
  });

  test("not where no list is", () => {
    expect(saidOf({ path: ["id"], query: ["a"] }, { chosen: { a: "limit" } }).refused).toEqual([]);
  });
});
