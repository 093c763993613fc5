import type { Shape } from "../model/model.js";
import { itemsOf } from "../model/resolution.js";

/** Names of the schemas whose models a shape mentions itself. */
export function mentioned(shape: Shape): readonly string[] {
  const names: string[] = [];
  const visit = (one: Shape): void => {
    if (one.kind === "ref") names.push(one.schema);
    else inside(one).forEach(visit);
  };
  visit(shape);
  return names;
}

/** Whether a shape mentions a named schema as it is on the wire. */
export function mentionsWire(shape: Shape): boolean {
  return shape.kind === "wire" ? mentioned(shape.shape).length > 0 : inside(shape).some(mentionsWire);
}

/** The shapes that make up a shape, names not followed. What stays as it is on the wire has nothing in it that the SDK models. */
export function inside(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "array":
      return [shape.items];
    case "tuple":
      return itemsOf(shape);
    case "union":
    case "intersection":
      return shape.members;
    case "object":
      return [...shape.properties.map((property) => property.shape), ...(shape.additional ? [shape.additional] : [])];
    default:
      return [];
  }
}
