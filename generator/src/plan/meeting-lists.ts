import type { Property, Shape } from "../model/model.js";
import { objectsOf, stripNull, variantsOf, type Schemas } from "../model/resolution.js";
import { isSameType } from "../model/shape-algebra.js";

/** Deeper than what is said twice on purpose, and an end to schemas that hold themselves. */
const deepest = 8;

/** Whether shapes that a value has at once are lists of different items, or have such under a property that several of them name. */
export function listsMeet(shapes: readonly Shape[], schemas: Schemas, depth = 0): boolean {
  if (shapes.length < 2 || depth > deepest) return false;
  const variants = shapes.flatMap((shape) => variantsOf(shape, schemas));
  const [list, ...others] = variants.filter(({ kind }) => kind === "array");
  if (list !== undefined && !others.every((other) => isSameType(list, other))) return true;
  return saidTogether(shapes, schemas).some((said) => listsMeet(said, schemas, depth + 1));
}

/** What the objects among shapes say of each property, by property. */
function saidTogether(shapes: readonly Shape[], schemas: Schemas): readonly (readonly Shape[])[] {
  const properties = shapes.flatMap((shape) => {
    const objects = objectsOf(stripNull(shape, schemas), schemas) ?? [];
    return objects.flatMap((object): readonly Property[] => object.properties);
  });
  const names = [...new Set(properties.map(({ wireName }) => wireName))];
  return names.map((name) => properties.filter(({ wireName }) => wireName === name).map(({ shape }) => shape));
}
