import type { Json } from "../../json.js";
import type { Shape } from "../../model/model.js";
import { propertiesOf, schemaOf } from "../context.js";
import type { DocsContext } from "./docs-context.js";

/** A value of a shape, for required params of which the document has no example. Nested at most this deep. */
const deepest = 6;

/** Makes up a value of a shape, as small as it can be. */
export function sampleOf(shape: Shape, context: DocsContext, depth = 0): Json {
  if (depth > deepest) return null;
  switch (shape.kind) {
    case "string":
      return sampleText(shape.format, shape.minLength);
    case "number":
      return Math.max(shape.minimum ?? 1, Math.min(1, shape.maximum ?? 1));
    case "boolean":
      return true;
    case "literal":
      return shape.value;
    case "array":
      return [sampleOf(shape.items, context, depth + 1)];
    case "tuple":
      return shape.items.map((item) => sampleOf(item, context, depth + 1));
    case "object":
    case "intersection":
      return sampleObject(shape, context, depth);
    case "union":
      return sampleOf(shape.members.find(({ kind }) => kind !== "null") ?? noShape, context, depth + 1);
    case "ref":
      return sampleOf(schemaOf(context, shape.schema).shape, context, depth + 1);
    default:
      return null;
  }
}

const noShape: Shape = { kind: "null", at: "#" };

function sampleText(format: string | undefined, minLength = 0): string {
  if (format === "date-time") return "2024-01-31T12:00:00Z";
  if (format === "date") return "2024-01-31";
  return "example".padEnd(minLength, "-example");
}

function sampleObject(shape: Shape, context: DocsContext, depth: number): Json {
  const required = propertiesOf(shape, context).filter((one) => one.required);
  return Object.fromEntries(required.map((one) => [one.wireName, sampleOf(one.shape, context, depth + 1)]));
}
