import type { FormProblem } from "./form-problem.js";
import { children, type JsonNode } from "./json-node.js";
import { must, objectOf, type Rule } from "./object-form.js";

const isPointer = (value: unknown): boolean => typeof value === "string" && /^(?:\/(?:[^~/]|~[01])+)+$/u.test(value);
const text = must("text", (value) => typeof value === "string");
const pointer = must("a JSON Pointer into an item, such as `/name`,", isPointer);
const pointers = must(
  "a list of JSON Pointers into an item, such as `/name`,",
  (value) => Array.isArray(value) && value.length > 0 && value.every(isPointer),
);
const basis = must("`documented` or `assumed`", (value) => value === "documented" || value === "assumed");

const status = must("a status from 400 to 499", (value) => Number(value) >= 400 && Number(value) < 500);
const whole = must("a whole number", Number.isInteger);

const listOf =
  (rule: Rule): Rule =>
  (node) =>
    Array.isArray(node.value)
      ? children(node).flatMap(rule)
      : [{ at: node.at, problem: `needs a list as \`${node.key}\`` }];

const rules = objectOf(
  {
    identifiedBy: pointers,
    unique: listOf(
      objectOf(
        {
          properties: pointers,
          status,
          code: whole,
          message: text,
          basis,
        },
        ["properties"],
      ),
    ),
    derived: listOf(
      objectOf(
        {
          property: pointer,
          from: pointers,
          pattern: must("a regular expression", isPattern),
          otherwise: text,
          basis,
        },
        ["property", "from", "pattern"],
      ),
    ),
  },
  [],
);

const errors = objectOf(
  {
    mediaType: text,
    body: must(
      "an object of texts",
      (value) =>
        typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string"),
    ),
    codes: listOf(objectOf({ status, code: whole, basis }, ["status", "code"])),
  },
  ["body"],
);

/** What is wrong with the form of `x-fetchsmith-fake`. */
export function fakeProblems(extension: JsonNode): readonly FormProblem[] {
  return rules(extension);
}

/** What is wrong with the form of `x-fetchsmith-fake-errors`. */
export function fakeErrorsProblems(extension: JsonNode): readonly FormProblem[] {
  return errors(extension);
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === "string" && value !== "" && Boolean(new RegExp(value, "u"));
  } catch {
    return false;
  }
}
