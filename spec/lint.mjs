/**
 * Lints spec/participants.yaml:
 *
 * 1. Redocly's `recommended` rules: the document is valid OpenAPI and hangs together;
 * 2. every example, of parameters, request bodies, responses and schemas, fits its schema. Formats are checked, and
 *    text that `contentMediaType` calls JSON must parse. Ajv runs in strict mode, so a misspelt keyword is found too;
 * 3. the named examples of an operation tell one story each: a name used in the request has an answer of that name.
 *
 * Prints `file:line:col: message` per problem and exits with 1, or prints one line when there is none.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isNode, LineCounter, parseDocument } from "yaml";

/**
 * What a schema may hold that JSON Schema does not know; anything further is a mistake. `components` is lent to every
 * schema by this script, so that `#/components/…` resolves.
 */
const EXTENSIONS = ["components", "example", "x-fetchsmith-personal", "x-fetchsmith-null"];
/** Keys under which plain data stands. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** Keys under which an object maps names of the author's choice, so that those mean nothing to us. */
const MAPS = new Set(["content", "parameters", "paths", "properties", "responses", "schemas", "variables"]);

const file = fileURLToPath(new URL("participants.yaml", import.meta.url));
const shown = relative(process.cwd(), file);

const lines = new LineCounter();
const yaml = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });

/** Lines of output, `file:line:col: message`. */
const problems = yaml.errors.map((error) => describe(error.pos[0], error.message.split("\n")[0]));
let checked = 0;
if (problems.length === 0) {
  const spec = yaml.toJS();
  problems.push(...(await redocly()), ...examples(spec), ...stories(spec));
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  console.log(`${shown}: clean, ${checked} examples valid`);
}

/** The findings of Redocly's recommended rules; warnings count as much as errors. */
async function redocly() {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lint({ ref: file, config });
  return found.map((problem) => {
    const { line, col } = getLineColLocation(problem.location[0]).start;
    return `${shown}:${line}:${col}: ${problem.message} (${problem.ruleId})`;
  });
}

/** Checks every example against the schema it stands beside, or within. */
function examples(spec) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  jsonText(ajv);
  for (const keyword of EXTENSIONS) ajv.addKeyword(keyword);

  const found = [];
  for (const [path, node] of walk(spec)) {
    const schema = node.schema ?? node;
    for (const [at, value] of exampleValues(spec, path, node)) {
      checked += 1;
      for (const message of mismatches(ajv, { ...schema, components: spec.components }, value))
        found.push(report(at, message));
    }
  }
  return found;
}

/** What is wrong with a value according to a schema, or with that schema itself. */
function mismatches(ajv, schema, value) {
  try {
    const validate = ajv.compile(schema);
    if (validate(value)) return [];
    return validate.errors.map((error) => `example${error.instancePath}: ${error.message}`);
  } catch (error) {
    return [error.message];
  }
}

/** Makes `contentMediaType: application/json` a check; by itself Ajv takes the keyword for a remark. */
function jsonText(ajv) {
  ajv.removeKeyword("contentMediaType");
  ajv.addKeyword({
    keyword: "contentMediaType",
    type: "string",
    error: { message: "must be JSON text" },
    validate: (mediaType, text) => mediaType !== "application/json" || isJson(text),
  });
}

/** Whether a text is JSON. */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The names of request examples that have no answer of that name, and the other way round. */
function stories(spec) {
  const found = [];
  for (const [path, node] of walk(spec)) {
    if (node.operationId === undefined) continue;
    const responses = node.responses ?? {};
    const status = Object.keys(responses).find((code) => code.startsWith("2"));
    const answered = contents(resolve(spec, responses[status] ?? {})).flatMap(names);
    if (answered.length === 0) continue;
    const parameters = (node.parameters ?? []).map((parameter) => resolve(spec, parameter));
    const asked = [...parameters, ...contents(node.requestBody)].flatMap(names);
    for (const name of asked.filter((each) => !answered.includes(each))) {
      found.push(report([...path, "responses", status], `no example "${name}", which the request has`));
    }
    for (const name of answered.filter((each) => asked.length > 0 && !asked.includes(each))) {
      found.push(report(path, `the request has no example "${name}", which the response has`));
    }
  }
  return found;
}

/** The media type objects of a request body or response. */
function contents(message) {
  return Object.values(message?.content ?? {});
}

/** The names of a node's named examples. */
function names(node) {
  return Object.keys(node.examples ?? {});
}

/** The examples of one node as [path, value]: `example`, named `examples`, or the list of `examples` that a schema has. */
function* exampleValues(spec, path, node) {
  if ("example" in node) yield [[...path, "example"], node.example];
  for (const [name, example] of Object.entries(node.examples ?? {})) {
    const at = [...path, "examples", name];
    if (Array.isArray(node.examples)) yield [at, example];
    else if ("value" in resolve(spec, example)) yield [at, resolve(spec, example).value];
  }
}

/** Follows a local `$ref`. */
function resolve(spec, node) {
  if (node.$ref === undefined) return node;
  const keys = node.$ref
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce((parent, key) => parent[key], spec);
}

/** Every object of the description with its path; data (examples, defaults, extensions) is none, whatever it looks like. */
function* walk(node, path = [], isMap = false) {
  if (!isMap && !Array.isArray(node)) yield [path, node];
  for (const [key, child] of Object.entries(node)) {
    const isData = !isMap && (DATA.has(key) || key.startsWith("x-"));
    if (isData || typeof child !== "object" || child === null) continue;
    yield* walk(child, [...path, key], !isMap && MAPS.has(key));
  }
}

/** A problem at a place in the document. */
function report(path, message) {
  const node = yaml.getIn(path, true);
  return describe(isNode(node) ? node.range[0] : 0, message);
}

/** A problem at an offset in the file. */
function describe(offset, message) {
  const { line, col } = lines.linePos(offset);
  return `${shown}:${line}:${col}: ${message}`;
}
