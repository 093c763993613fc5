import { eventData } from "./event-data.js";
import { child, children, compareText, isPresent, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { mediaTypesOf, quoted, type MediaType } from "./media-types.js";
import type { Answer, Method, OtherAnswers, Shape, Success } from "./model.js";
import { isWhole, otherAnswersOf } from "./other-answers.js";
import { textAt } from "./parameters.js";
import type { Reading } from "./report.js";
import { resolved, stripNull, type Schemas } from "./resolution.js";
import { unionOf } from "./shape-algebra.js";
import { contentShape, shapeOf } from "./shapes.js";

/** A successful response with the media type that is asked for. */
interface Offered extends Answer {
  readonly node: JsonNode;
  readonly type: MediaType | undefined;
  readonly others: readonly MediaType[];
}

/** What is read of a response, of which others, and what of those is read besides. */
interface Chosen {
  readonly type: MediaType;
  readonly answers: readonly Offered[];
  readonly others: OtherAnswers | undefined;
}

/**
 * What a successful call answers: the type of the response that is read, of those that the operation says to be a success. What is
 * not read of them is told.
 */
export function successOf(reading: Reading, schemas: Schemas, operation: JsonNode, method: Method): Success {
  const answers = answersOf(reading, child(operation, "responses"));
  const [lowest] = answers;
  if (lowest === undefined) return unsaid(reading, operation);
  const [first] = answers.filter(({ type }) => type !== undefined).sort((one, other) => rank(one) - rank(other));
  if (method === "head" || first?.type === undefined) return { kind: "empty", ...answerOf(lowest) };
  const others = first.type.encoding === "json" ? otherAnswersOf(operation, answers.flatMap(typesRead)) : undefined;
  answers.forEach((answer) => tellOther(reading, first, answer, others));
  return described(reading, schemas, first, { type: first.type, answers, others });
}

/** The media types of a response that can be read: all of those that are text or bytes, or else the one that is asked for. */
function typesRead({ type, others }: Offered): readonly MediaType[] {
  if (type === undefined) return [];
  return isWhole(type) ? [type, ...others.filter(isWhole)] : [type];
}

/** Successful responses by status, `2XX` after exact ones; `default` where there are none. */
function answersOf({ root }: Reading, responses: JsonNode): readonly Offered[] {
  const successful = children(responses)
    .filter(({ key }) => /^2(\d\d|XX)$/iu.test(key))
    .sort((one, other) => compareText(one.key.toUpperCase(), other.key.toUpperCase()));
  const nodes = successful.length > 0 ? successful : [child(responses, "default")].filter(isPresent);
  return nodes.map((node) => {
    const [type, ...others] = mediaTypesOf(child(node, "content"), root);
    return {
      node,
      at: node.at,
      status: node.key,
      description: textIn(node, "description") ?? textIn(node, "summary"),
      type,
      others,
    };
  });
}

/** JSON goes before anything else, then the lowest status. */
function rank({ type }: Offered): number {
  return type?.encoding === "json" ? 0 : 1;
}

function described(reading: Reading, schemas: Schemas, first: Offered, { type, answers, others }: Chosen): Success {
  const common = { ...answerOf(first), mediaType: type.name };
  switch (type.encoding) {
    case "json": {
      const statuses = answers.flatMap((answer) =>
        answer.type?.encoding === "json"
          ? [{ status: answer.status, shape: contentShape(reading, answer.type.node) }]
          : [],
      );
      const shape = unionOf(
        first.at,
        statuses.map((answer) => answer.shape),
      );
      const isOptional = answers.some((answer) => answer.type === undefined);
      const names = [type, ...answers.flatMap((answer) => answer.type ?? [])].filter(
        ({ encoding }) => encoding === "json",
      );
      const mediaType = [...new Set(names.map(({ name }) => name))].join(", ");
      return { kind: "json", ...common, mediaType, shape, statuses, isByStatus: false, isOptional, others };
    }
    case "events":
    case "lines":
      return { kind: type.encoding, ...common, shape: itemShape(reading, schemas, type) };
    case "text":
    case "form":
      return { kind: "text", ...common };
    case "binary":
    case "multipart":
      return { kind: "binary", ...common };
  }
}

/** The shape of one value of a stream: what `itemSchema` says, or `schema`, of the list that it may describe. */
function itemShape(reading: Reading, schemas: Schemas, type: MediaType): Shape {
  const item = child(type.node, "itemSchema");
  const data = type.encoding === "events" ? dataShape(reading, type.node) : undefined;
  if (data !== undefined) return data;
  if (isPresent(item)) return shapeOf(reading, item);
  const whole = contentShape(reading, type.node);
  const list = resolved(stripNull(whole, schemas), schemas);
  return list.kind === "array" ? list.items : whole;
}

/** The shape of the data of events; undefined where the schema is that of the data itself. */
function dataShape(reading: Reading, node: JsonNode): Shape | undefined {
  const schema = ["itemSchema", "schema"].map((key) => child(node, key)).find(isPresent);
  const data = schema && eventData(reading.root, schema);
  // Nothing says that the data of an event is JSON, which a line always is.
  if (schema === undefined || data?.length === 0) return textAt(node.at);
  const shapes = data?.map((value) => shapeOf(reading, value));
  return shapes && unionOf(schema.at, shapes);
}

function answerOf({ at, status, description }: Offered): Answer {
  return { at, status, description };
}

function unsaid({ report }: Reading, operation: JsonNode): Success {
  const message = "The operation describes no successful response, so nothing is read from its answers.";
  const fix = "Describe the response of a successful call, e.g. `204` if it has no body.";
  report({ code: "feature-unsupported", severity: "warning", at: operation.at, message, fix });
  return { kind: "empty", at: operation.at, status: "default", description: undefined };
}

/** What the result's type does not say; whoever relies on it should know. */
function tellOther(
  { report }: Reading,
  first: Offered,
  { status, node, type, others }: Offered,
  read: OtherAnswers | undefined,
): void {
  const at = child(node, "content").at;
  if (read !== undefined && type !== undefined && isWhole(type)) return;
  if (type !== undefined && type.encoding !== first.type?.encoding) {
    const message = `The result has the type of response ${first.status}; response ${status} is of another kind.`;
    report({ code: "media-type-unsupported", severity: "warning", at, message });
  } else if (others.length > 0 && type !== undefined) {
    const message = `Response ${status} is asked for as \`${type.name}\`; it is also offered as ${quoted(others)}.`;
    report({ code: "media-type-unsupported", severity: "info", at, message });
  }
}
