import type { FormProblem } from "./form-problem.js";
import type { JsonNode } from "./json-node.js";
import { must, objectOf } from "./object-form.js";

const text = must("text", (value) => typeof value === "string" && value !== "");
const pointer = must(
  "a JSON Pointer into the response, such as `/items`,",
  (value) => typeof value === "string" && /^(?:\/(?:[^~/]|~[01])*)*$/u.test(value),
);
const names = must(
  "a list of query parameters",
  (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string"),
);

const form = objectOf(
  {
    style: must("`url`", (value) => value === "url"),
    items: pointer,
    next: pointer,
    cursor: names,
    pageSize: objectOf(
      {
        parameter: text,
        automatic: must("a positive integer", (value) => Number.isInteger(value) && Number(value) > 0),
      },
      ["parameter", "automatic"],
    ),
  },
  ["style", "items", "next", "cursor"],
);

/** What is wrong with the form of `x-fetchsmith-pagination`. */
export function paginationProblems(extension: JsonNode): readonly FormProblem[] {
  return form(extension);
}
