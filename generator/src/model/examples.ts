import type { Json } from "../json.js";
import { child, children, isPresent, nodeAt, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { schemaExample } from "./fields.js";
import type { Body, CallExample, Parameter, Success } from "./model.js";
import { namedSchema } from "./schema-names.js";

/** The parts of a call that can have examples. */
export interface CallParts {
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly success: Success;
}

/** The examples that one part of a call gives: named ones, or a single one for all calls. */
interface Examples {
  readonly named: readonly JsonNode[];
  readonly single: Json | undefined;
}

/** The examples of a call: one for each name that any part gives, or one called `default` from single examples. */
export function examplesOf(root: JsonNode, { parameters, body, success }: CallParts): readonly CallExample[] {
  const sent = partExamples(root, body === undefined ? [] : [body.at, "content", body.mediaType]);
  const answered = partExamples(root, success.kind === "empty" ? [] : [success.at, "content", success.mediaType]);
  const given = parameters.map(({ at, wireName }) => [wireName, partExamples(root, [at])] as const);
  const parts = [sent, answered, ...given.map(([, examples]) => examples)];
  return namesOf(parts).map((name) => ({
    name,
    summary: parts.map((part) => summaryFor(part, name)).find((summary) => summary !== undefined),
    parameters: Object.fromEntries(
      given.flatMap(([wireName, examples]) => {
        const value = valueFor(examples, name);
        return value === undefined ? [] : [[wireName, value]];
      }),
    ),
    body: valueFor(sent, name),
    response: valueFor(answered, name),
  }));
}

function partExamples(root: JsonNode, [at, ...keys]: readonly string[]): Examples {
  if (at === undefined) return { named: [], single: undefined };
  const node = child(nodeAt(root, at), ...keys);
  const named = children(child(node, "examples")).filter((example) => isPresent(exampleValue(example)));
  const single = child(node, "example");
  return { named, single: isPresent(single) ? single.value : exampleOfSchema(root, child(node, "schema")) };
}

function exampleOfSchema(root: JsonNode, schema: JsonNode): Json | undefined {
  const own = schemaExample(schema);
  const ref = textIn(schema, "$ref");
  return own !== undefined || ref === undefined ? own : schemaExample(namedSchema(root, ref));
}

function namesOf(parts: readonly Examples[]): readonly string[] {
  const names = new Set(parts.flatMap(({ named }) => named.map(({ key }) => key)));
  if (names.size > 0) return [...names];
  return parts.some(({ single }) => single !== undefined) ? ["default"] : [];
}

/** A part with named examples but none of this name has no place in the call. */
function valueFor({ named, single }: Examples, name: string): Json | undefined {
  if (named.length === 0) return single;
  const own = named.find(({ key }) => key === name);
  return own === undefined ? undefined : exampleValue(own).value;
}

function summaryFor({ named }: Examples, name: string): string | undefined {
  const own = named.find(({ key }) => key === name);
  return own === undefined ? undefined : textIn(own, "summary");
}

/** OpenAPI 3.2 calls it `dataValue`. */
function exampleValue(example: JsonNode): JsonNode {
  const value = child(example, "value");
  return isPresent(value) ? value : child(example, "dataValue");
}
