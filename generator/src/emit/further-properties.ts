import { resolved } from "../model/resolution.js";
import type { Shape } from "../model/model.js";
import { schemaOf, type Context } from "./context.js";

/** Whether a shape says, in any of its cases, what the properties are that it does not name. */
export function saysOthers(shape: Shape, context: Context, seen: readonly string[] = []): boolean {
  switch (shape.kind) {
    case "object":
      return shape.additional !== undefined && shape.additional.kind !== "unknown";
    case "union":
    case "intersection":
      return shape.members.some((one) => saysOthers(one, context, seen));
    case "ref":
      if (seen.includes(shape.schema)) return false;
      return saysOthers(schemaOf(context, shape.schema).shape, context, [...seen, shape.schema]);
    default:
      return false;
  }
}

/** What the properties are of a shape that names none of them, where they are the same on the wire and in the model. */
export function openOthers(shape: Shape, context: Context): Shape | undefined {
  const meant = resolved(shape, context.lookup.schemas);
  const isOpen = meant.kind === "object" && meant.properties.length === 0 && !context.isConverted(shape);
  return isOpen ? meant.additional : undefined;
}
