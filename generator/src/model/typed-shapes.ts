import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { flagIn, numberIn, textIn } from "./json-members.js";
import { propertyOf } from "./fields.js";
import type { LimitKeyword, Limits, NumberShape, ObjectShape, Shape, StringShape } from "./model.js";
import type { Reading } from "./report.js";

/** Gives the shape of a schema inside the one at hand. */
export type ShapeOf = (node: JsonNode) => Shape;

/**
 * The shape of a schema as one of its types.
 *
 * @param type The type, as `type` has it.
 * @param required The names of the properties that are required, by the schema or by what it is a part of.
 */
export function typedShape(
  reading: Reading,
  node: JsonNode,
  type: string,
  required: readonly string[],
  shapeOf: ShapeOf,
): Shape {
  const { at } = node;
  switch (type) {
    case "string":
      return stringShape(node);
    case "number":
    case "integer":
      return numberShape(node, type === "integer");
    case "boolean":
      return { kind: "boolean", at };
    case "null":
      return { kind: "null", at };
    case "array":
      return arrayShape(node, shapeOf);
    case "object":
      return objectShape(reading, node, required, shapeOf);
    default:
      return { kind: "unknown", at, reason: `\`${type}\` is no type of JSON Schema.` };
  }
}

function stringShape(node: JsonNode): StringShape {
  return {
    kind: "string",
    at: node.at,
    format: textIn(node, "format"),
    pattern: textIn(node, "pattern"),
    minLength: numberIn(node, "minLength"),
    maxLength: numberIn(node, "maxLength"),
  };
}

/** Of whole numbers, what is more than 0 is at least 1. */
function numberShape(node: JsonNode, integer: boolean): NumberShape {
  const above = integer ? numberIn(node, "exclusiveMinimum") : undefined;
  const below = integer ? numberIn(node, "exclusiveMaximum") : undefined;
  const minima = [numberIn(node, "minimum"), above === undefined ? undefined : Math.floor(above) + 1];
  const maxima = [numberIn(node, "maximum"), below === undefined ? undefined : Math.ceil(below) - 1];
  return {
    kind: "number",
    at: node.at,
    integer,
    format: textIn(node, "format"),
    minimum: strictest(Math.max, minima),
    maximum: strictest(Math.min, maxima),
    limits: limitsIn(node, integer ? ["multipleOf"] : ["exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
  };
}

function arrayShape(node: JsonNode, shapeOf: ShapeOf): Shape {
  const { at } = node;
  const rest = child(node, "items");
  const first = children(child(node, "prefixItems")).map(shapeOf);
  const limits = limitsIn(node, ["minItems", "maxItems", "uniqueItems"]);
  if (first.length === 0) return { kind: "array", at, items: shapeOf(rest), limits };
  const required = Math.min(first.length, numberIn(node, "minItems") ?? 0);
  const isOpen = isPresent(rest) && rest.value !== false;
  return { kind: "tuple", at, items: first, required, rest: isOpen ? shapeOf(rest) : undefined };
}

function strictest(
  choose: (...bounds: number[]) => number,
  bounds: readonly (number | undefined)[],
): number | undefined {
  const given = bounds.filter((bound) => bound !== undefined);
  return given.length === 0 ? undefined : choose(...given);
}

function limitsIn(node: JsonNode, keywords: readonly LimitKeyword[]): Limits | undefined {
  const limits = keywords.flatMap((keyword) => {
    const limit = keyword === "uniqueItems" ? flagIn(node, keyword) || undefined : numberIn(node, keyword);
    return limit === undefined ? [] : [[keyword, limit] as const];
  });
  return limits.length === 0 ? undefined : Object.fromEntries(limits);
}

function objectShape(reading: Reading, node: JsonNode, required: readonly string[], shapeOf: ShapeOf): ObjectShape {
  const properties = children(child(node, "properties")).map((property) =>
    propertyOf(reading.root, property, required.includes(property.key), shapeOf(property)),
  );
  const additional = additionalShape(node, shapeOf);
  return {
    kind: "object",
    at: node.at,
    properties,
    additional,
    limits: limitsIn(node, ["minProperties", "maxProperties"]),
  };
}

function additionalShape(node: JsonNode, shapeOf: ShapeOf): Shape | undefined {
  const additional = child(node, "additionalProperties");
  return isPresent(additional) && additional.value !== false ? shapeOf(additional) : undefined;
}
