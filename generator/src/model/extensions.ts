import { children, isObject, type JsonNode } from "./json-node.js";
import { extensionForms } from "./extension-forms.js";
import type { FormProblem } from "./form-problem.js";
import type { Reading } from "./report.js";

const prefix = "x-fetchsmith-";

/** Keys under which stand names that the document's author chose, not keywords. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "securitySchemes",
  "pathItems",
  "callbacks",
  "links",
  "content",
  "mediaTypes",
  "encoding",
  "variables",
  "webhooks",
]);

/** Keys under which stand values of the API, not of its description. */
const values: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const"]);

/** Reports every `x-fetchsmith-…` that is unknown, stands in the wrong place or is malformed. */
export function checkExtensions(reading: Reading): void {
  checkNode(reading, reading.root);
}

function checkNode(reading: Reading, node: JsonNode): void {
  for (const member of children(node)) {
    if (isObject(node.value) && member.key.startsWith(prefix)) checkExtension(reading, node, member);
    else if (isObject(node.value) && maps.has(member.key) && isObject(member.value)) checkMap(reading, member);
    else if (!values.has(member.key) && !member.key.startsWith("x-")) checkNode(reading, member);
  }
}

/** In a map every key is a name, even one that looks like a keyword. */
function checkMap(reading: Reading, map: JsonNode): void {
  for (const member of children(map)) checkNode(reading, member);
}

function checkExtension(reading: Reading, owner: JsonNode, extension: JsonNode): void {
  for (const { at, problem } of problemsOf(reading.root, owner, extension)) {
    reading.report({ code: "extension-invalid", severity: "error", at, message: `\`${extension.key}\` ${problem}.` });
  }
}

function problemsOf(root: JsonNode, owner: JsonNode, extension: JsonNode): readonly FormProblem[] {
  const form = extensionForms.get(extension.key);
  const { at } = extension;
  if (form === undefined) return [{ at, problem: `is unknown; there are ${[...extensionForms.keys()].join(", ")}` }];
  if (!form.place.test(owner.at)) return [{ at, problem: `stands in the wrong place; it belongs on ${form.stands}` }];
  return form.problems(extension, owner, root);
}
