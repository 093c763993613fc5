import type { FormProblem } from "./form-problem.js";
import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
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

const styles: readonly string[] = ["url", "link", "cursor", "offset", "page"];

const form = objectOf(
  {
    style: must("`url`, `link`, `cursor`, `offset` or `page`", (value) => styles.includes(String(value))),
    items: pointer,
    next: pointer,
    cursor: names,
    more: pointer,
    total: pointer,
    pageSize: objectOf(
      {
        parameter: text,
        automatic: must("a positive integer", (value) => Number.isInteger(value) && Number(value) > 0),
      },
      ["parameter", "automatic"],
    ),
  },
  ["style", "items", "cursor"],
);

/** What is wrong with the form of `x-fetchsmith-pagination`. */
export function paginationProblems(extension: JsonNode): readonly FormProblem[] {
  if (extension.value === false) return [];
  const { at } = extension;
  const style = textIn(extension, "style") ?? "";
  const isFollowed = style === "url" || style === "cursor";
  const missing = isFollowed && !isPresent(child(extension, "next")) ? [{ at, problem: "lacks `next`" }] : [];
  const isSingle = style === "url" || style === "link" || children(child(extension, "cursor")).length < 2;
  const several = { at: child(extension, "cursor").at, problem: `takes one query parameter as \`cursor\`` };
  return [...form(extension), ...missing, ...(isSingle ? [] : [several])];
}
