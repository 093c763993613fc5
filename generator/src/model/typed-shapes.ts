import { child, children, isObject, isPresent, type JsonNode } from "./json-node.js";
import { numberIn, textIn } from "./json-members.js";
import { propertyOf } from "./fields.js";
import type { NumberShape, ObjectShape, Shape, StringShape } from "./model.js";
import type { Reading } from "./report.js";
import { unionOf } from "./shape-algebra.js";

/** Gives the shape of a schema inside the one at hand. */
export type ShapeOf = (node: JsonNode) => Shape;

/** The shape of a schema as one of its types. */
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

function numberShape(node: JsonNode, integer: boolean): NumberShape {
  const above = integer ? numberIn(node, "exclusiveMinimum") : undefined;
  const below = integer ? numberIn(node, "exclusiveMaximum") : undefined;
  return {
    kind: "number",
    at: node.at,
    integer,
    format: textIn(node, "format"),
    minimum: numberIn(node, "minimum") ?? (above === undefined ? undefined : Math.floor(above) + 1),
    maximum: numberIn(node, "maximum") ?? (below === undefined ? undefined : Math.ceil(below) - 1),
  };
}

function arrayShape(node: JsonNode, shapeOf: ShapeOf): Shape {
  const { at } = node;
  const rest = child(node, "items");
  const first = children(child(node, "prefixItems")).map(shapeOf);
  if (first.length === 0) return { kind: "array", at, items: shapeOf(rest) };
  if (!isObject(rest.value)) return { kind: "tuple", at, items: first };
  return { kind: "array", at, items: unionOf(at, [...first, shapeOf(rest)]) };
}

function objectShape(reading: Reading, node: JsonNode, required: readonly string[], shapeOf: ShapeOf): ObjectShape {
  const properties = children(child(node, "properties")).map((property) =>
    propertyOf(reading.root, property, required.includes(property.key), shapeOf(property)),
  );
  return { kind: "object", at: node.at, properties, additional: additionalShape(node, shapeOf) };
}

function additionalShape(node: JsonNode, shapeOf: ShapeOf): Shape | undefined {
  const additional = child(node, "additionalProperties");
  return isPresent(additional) && additional.value !== false ? shapeOf(additional) : undefined;
}
