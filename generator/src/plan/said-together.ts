import type { ObjectShape, Shape } from "../model/model.js";

/** What objects that a value is at once say of each property, by property, in the order in which they are named first. */
export function saidTogether(objects: readonly ObjectShape[]): readonly (readonly Shape[])[] {
  const said = new Map<string, Shape[]>();
  for (const { wireName, shape } of objects.flatMap(({ properties }) => properties)) {
    said.set(wireName, [...(said.get(wireName) ?? []), shape]);
  }
  return [...said.values()];
}

/** By which shapes are known again: the schemas that they refer to, or else where they stand. */
export function placesOf(shapes: readonly Shape[]): string {
  return shapes.map((shape) => (shape.kind === "ref" ? shape.schema : shape.at)).join("\n");
}
