import { child, children, isPresent, type JsonNode } from "./json-node.js";
import type { Shape } from "./model.js";
import { unionOf } from "./shape-algebra.js";

/** The shape of a schema that lists its values (`const`, `enum`), if it does. */
export function listedShape(node: JsonNode): Shape | undefined {
  const only = child(node, "const");
  if (isPresent(only)) return literalShape(only);
  const list = child(node, "enum");
  if (!isPresent(list)) return undefined;
  return unionOf(node.at, children(list).map(literalShape));
}

function literalShape({ at, value }: JsonNode): Shape {
  if (value === null) return { kind: "null", at };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { kind: "literal", at, value };
  }
  return { kind: "unknown", at, reason: "The schema lists objects or arrays as its values." };
}
