import { child, children, compareText, isPresent, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { mediaTypesOf, quoted, type MediaType } from "./media-types.js";
import type { Method, Success } from "./model.js";
import type { Reading } from "./report.js";
import { unionOf } from "./shape-algebra.js";
import { shapeOf } from "./shapes.js";

interface Answer {
  readonly node: JsonNode;
  readonly types: readonly MediaType[];
  readonly json: MediaType | undefined;
}

/** What a successful call answers. */
export function successOf(reading: Reading, operation: JsonNode, method: Method): Success {
  const answers = answersOf(child(operation, "responses"));
  const [lowest] = answers;
  if (lowest === undefined) return unsaid(reading, operation);
  if (method === "head") return empty(lowest);
  const bodies = answers.flatMap((answer) => (answer.json ? [json(reading, answer, answer.json)] : []));
  const [first] = bodies;
  if (first === undefined) {
    answers.forEach((answer) => refuseContent(reading, answer));
    return empty(lowest);
  }
  answers.filter((answer) => !answer.json).forEach(({ node }) => tellOther(reading, first, node));
  const shapes = bodies.map(({ shape }) => shape);
  return { ...first, shape: unionOf(first.at, shapes) };
}

/** Successful responses by status, `2XX` after exact ones; `default` where there are none. */
function answersOf(responses: JsonNode): readonly Answer[] {
  const successful = children(responses)
    .filter(({ key }) => /^2(\d\d|XX)$/iu.test(key))
    .sort((one, other) => compareText(one.key.toUpperCase(), other.key.toUpperCase()));
  const nodes = successful.length > 0 ? successful : [child(responses, "default")].filter(isPresent);
  return nodes.map((node) => {
    const types = mediaTypesOf(child(node, "content"));
    return { node, types, json: types.find(({ encoding }) => encoding === "json") };
  });
}

function json(reading: Reading, { node }: Answer, type: MediaType): Success & { readonly kind: "json" } {
  const shape = shapeOf(reading, child(type.node, "schema"));
  const description = textIn(node, "description");
  return { kind: "json", at: node.at, status: node.key, mediaType: type.name, shape, description };
}

function empty({ node }: Answer): Success {
  return { kind: "empty", at: node.at, status: node.key, description: textIn(node, "description") };
}

function unsaid({ report }: Reading, operation: JsonNode): Success {
  const message = "The operation describes no successful response, so nothing is read from its answers.";
  const fix = "Describe the response of a successful call, e.g. `204` if it has no body.";
  report({ code: "feature-unsupported", severity: "warning", at: operation.at, message, fix });
  return { kind: "empty", at: operation.at, status: "default", description: undefined };
}

function refuseContent({ report }: Reading, { node, types }: Answer): void {
  if (types.length === 0) return;
  const message = `The response ${node.key} is offered as ${quoted(types)} only; just JSON can be read.`;
  report({ code: "media-type-unsupported", severity: "error", at: child(node, "content").at, message });
}

/** A success without JSON beside one with it is not in the type; whoever relies on it should know. */
function tellOther({ report }: Reading, { status }: Success, { at, key }: JsonNode): void {
  const message = `The result has the type of response ${status}; response ${key} has no JSON.`;
  report({ code: "feature-unsupported", severity: "warning", at, message });
}
