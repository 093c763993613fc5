import type { Property, Shape } from "../model/model.js";
import { objectsOf, stripNull, variantsOf, type Schemas } from "../model/resolution.js";
import { isSameType } from "../model/shape-algebra.js";

/** More than what is said twice on purpose. */
const most = 1000;

/** Whether shapes that a value has at once are lists of different items, or have such under a property that several of them name. */
export function listsMeet(shapes: readonly Shape[], schemas: Schemas): boolean {
  return meet(shapes, schemas, new Set());
}

/** @param seen What has been looked into, by its places, each once: schemas may hold each other in very many ways. */
function meet(shapes: readonly Shape[], schemas: Schemas, seen: Set<string>): boolean {
  const key = shapes.map((shape) => (shape.kind === "ref" ? shape.schema : shape.at)).join("\n");
  if (shapes.length < 2 || seen.has(key) || seen.size > most) return false;
  seen.add(key);
  const variants = shapes.flatMap((shape) => variantsOf(shape, schemas));
  const [list, ...others] = variants.filter(({ kind }) => kind === "array");
  if (list !== undefined && !others.every((other) => isSameType(list, other))) return true;
  return saidTogether(shapes, schemas).some((said) => meet(said, schemas, seen));
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
