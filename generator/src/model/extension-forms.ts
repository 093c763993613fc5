import { credentialsProblems } from "./credentials-form.js";
import { fakeErrorsProblems, fakeProblems } from "./fake-form.js";
import type { FormProblem } from "./form-problem.js";
import type { JsonNode } from "./json-node.js";
import { saysNull } from "./nullable-schemas.js";
import { paginationProblems } from "./pagination-form.js";

/** Where an extension stands, and what its value must be. */
export interface ExtensionForm {
  /** The pointer of what carries it. */
  readonly place: RegExp;
  /** The same in words. */
  readonly stands: string;
  problems(extension: JsonNode, owner: JsonNode, root: JsonNode): readonly FormProblem[];
}

const operation = /^#\/paths\/[^/]+\/(?:get|put|post|delete|options|head|patch|trace)$/u;
const property = /\/properties\/[^/]+$/u;
const fieldOrSchema =
  /\/(?:properties\/[^/]+|additionalProperties|parameters\/[^/]+(?:\/schema)?|components\/schemas\/[^/]+)$/u;
const environmentVariable = /^[A-Za-z_][A-Za-z0-9_]*$/u;

/** Every extension there is, by name. */
export const extensionForms: ReadonlyMap<string, ExtensionForm> = new Map([
  ["x-fetchsmith-pagination", { place: operation, stands: "an operation", problems: paginationProblems }],
  ["x-fetchsmith-idempotent", { place: operation, stands: "an operation", problems: flagProblems }],
  [
    "x-fetchsmith-personal",
    {
      place: fieldOrSchema,
      stands: "a parameter, a property, `additionalProperties` or a named schema",
      problems: flagProblems,
    },
  ],
  ["x-fetchsmith-null", { place: property, stands: "a property", problems: nullProblems }],
  [
    "x-fetchsmith-credentials",
    { place: /^#\/components\/securitySchemes\/[^/]+$/u, stands: "a security scheme", problems: credentialsProblems },
  ],
  ["x-fetchsmith-fake", { place: /^#\/paths\/[^/]+$/u, stands: "the path of a collection", problems: fakeProblems }],
  ["x-fetchsmith-fake-errors", { place: /^#$/u, stands: "the document itself", problems: fakeErrorsProblems }],
  ["x-fetchsmith-env", { place: /\/variables\/[^/]+$/u, stands: "a server variable", problems: environmentProblems }],
]);

function flagProblems({ at, value }: JsonNode): readonly FormProblem[] {
  return typeof value === "boolean" ? [] : [{ at, problem: "must be `true` or `false`" }];
}

function environmentProblems({ at, value }: JsonNode): readonly FormProblem[] {
  if (typeof value === "string" && environmentVariable.test(value)) return [];
  return [{ at, problem: "must be the name of an environment variable" }];
}

function nullProblems({ at, value }: JsonNode, owner: JsonNode, root: JsonNode): readonly FormProblem[] {
  if (typeof value !== "string")
    return [{ at, problem: 'must be text, in quotes (`"null"`, or `""` for an empty field)' }];
  return saysNull(root, owner) ? [] : [{ at, problem: `stands on \`${owner.key}\`, whose type does not include null` }];
}
