import type { Json, Pointer } from "../json.js";
import { holdsJson, isPersonal, schemaExample } from "./fields.js";
import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import type { Parameter, ParameterLocation, Shape } from "./model.js";
import { findingsAbout } from "./parameter-limits.js";
import { contentOf, explodeOf, styleOf } from "./parameter-styles.js";
import type { Reading } from "./report.js";
import type { Schemas } from "./resolution.js";
import { sendable } from "./sendable.js";
import { shapeOf } from "./shapes.js";

const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/** The parameters of an operation: those of the path in the path's order, then query, header and cookie. */
export function parametersOf(
  reading: Reading,
  schemas: Schemas,
  operation: JsonNode,
  path: string,
): readonly Parameter[] {
  const declared = children(child(operation, "parameters")).flatMap((node) => parameterOf(reading, schemas, node));
  return locations.flatMap((location) => {
    const here = declared.filter((parameter) => parameter.in === location);
    return location === "path" ? inPathOrder(here, path) : here;
  });
}

function parameterOf(reading: Reading, schemas: Schemas, node: JsonNode): readonly Parameter[] {
  const location = locations.find((candidate) => candidate === textIn(node, "in"));
  if (location === undefined) {
    const message = `The parameter \`${textIn(node, "name") ?? ""}\` is a whole query string, which cannot be sent.`;
    reading.report({ code: "parameter-unsupported", severity: "error", at: node.at, message });
    return [];
  }
  const parameter = describe(reading, node, location);
  findingsAbout(node, parameter, schemas).forEach(reading.report);
  return [{ ...parameter, shape: sendable(reading, schemas, parameter, "parameter") }];
}

function describe(reading: Reading, node: JsonNode, location: ParameterLocation): Parameter {
  const content = contentOf(node);
  const schema = child(content ?? node, "schema");
  const style = styleOf(node, location);
  return {
    at: node.at,
    wireName: textIn(node, "name") ?? "",
    in: location,
    style,
    explode: explodeOf(node, style),
    allowReserved: location === "query" && flagIn(node, "allowReserved"),
    asJson: content !== undefined,
    required: location === "path" || flagIn(node, "required"),
    // Without a schema that can be written it is text, as in `schema.ts`.
    shape: isPresent(schema) ? shapeOf(reading, schema) : textAt(node.at),
    description: textIn(node, "description") ?? textIn(schema, "description"),
    deprecated: flagIn(node, "deprecated") || flagIn(schema, "deprecated"),
    personal: isPersonal(reading.root, node) || isPersonal(reading.root, schema),
    nullText: undefined,
    json: holdsJson(schema),
    example: parameterExample(node),
  };
}

/** Text, where nothing more is said. */
export function textAt(at: Pointer): Shape {
  return { kind: "string", at, format: undefined, pattern: undefined, minLength: undefined, maxLength: undefined };
}

function parameterExample(node: JsonNode): Json | undefined {
  const single = child(node, "example");
  if (isPresent(single)) return single.value;
  const named = children(child(node, "examples")).map((example) => child(example, "value"));
  return (named.find(isPresent) ?? { value: schemaExample(child(node, "schema")) }).value;
}

function inPathOrder(parameters: readonly Parameter[], path: string): readonly Parameter[] {
  const names = [...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name);
  return [...new Set(names)].flatMap((name) => parameters.find(({ wireName }) => wireName === name) ?? []);
}
