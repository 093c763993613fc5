import { children, isObject, type JsonNode } from "./json-node.js";
import { extensionForms } from "./extension-forms.js";
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
  const form = extensionForms.get(extension.key);
  if (form === undefined) {
    const names = [...extensionForms.keys()].join(", ");
    return refuse(reading, extension, `There is no \`${extension.key}\`; there are ${names}.`);
  }
  if (!form.place.test(owner.at)) return refuse(reading, extension, `\`${extension.key}\` stands on ${form.stands}.`);
  for (const { at, problem } of form.problems(extension, owner, reading.root)) {
    reading.report({ code: "extension-invalid", severity: "error", at, message: `\`${extension.key}\`: ${problem}.` });
  }
}

function refuse({ report }: Reading, { at }: JsonNode, message: string): void {
  report({ code: "extension-invalid", severity: "error", at, message });
}
