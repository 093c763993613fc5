import { child, isPresent, valueIn, type JsonNode } from "./json-node.js";
import { listedValues } from "./listed-values.js";
import type { Shape, ValueAbout } from "./model.js";
import type { Report } from "./report.js";
import { unionOf } from "./shape-algebra.js";

/** The shape of a schema that lists its values (`const`, `enum`), if it does. */
export function listedShape(node: JsonNode, report: Report): Shape | undefined {
  const only = child(node, "const");
  if (isPresent(only)) return literalShape(only);
  if (valueIn(node, "enum") === undefined) return undefined;
  return unionOf(
    node.at,
    listedValues(node, report).map((value) => literalShape(value.node, value.about)),
  );
}

function literalShape({ at, value }: JsonNode, about?: ValueAbout): Shape {
  if (value === null) return { kind: "null", at };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { kind: "literal", at, value, ...(about === undefined ? {} : { about }) };
  }
  return { kind: "unknown", at, reason: "The schema lists objects or arrays as its values." };
}
