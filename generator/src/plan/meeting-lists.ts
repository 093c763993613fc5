import type { Shape } from "../model/model.js";
import { objectsOf, stripNull, variantsOf, type Schemas } from "../model/resolution.js";
import { isSameType } from "../model/shape-algebra.js";
import { placesOf, saidTogether } from "./said-together.js";

/** More than what is said twice on purpose. */
const most = 1000;

/** Whether shapes that a value has at once are lists of different items, or have such under a property that several of them name. */
export function listsMeet(shapes: readonly Shape[], schemas: Schemas): boolean {
  return meet(shapes, schemas, new Set());
}

/** @param seen What has been looked into, by its places, each once: schemas may hold each other in very many ways. */
function meet(shapes: readonly Shape[], schemas: Schemas, seen: Set<string>): boolean {
  const key = placesOf(shapes);
  if (shapes.length < 2 || seen.has(key) || seen.size > most) return false;
  seen.add(key);
  const variants = shapes.flatMap((shape) => variantsOf(shape, schemas));
  const [list, ...others] = variants.filter(({ kind }) => kind === "array");
  if (list !== undefined && !others.every((other) => isSameType(list, other))) return true;
  const objects = shapes.flatMap((shape) => objectsOf(stripNull(shape, schemas), schemas) ?? []);
  return saidTogether(objects).some((said) => meet(said, schemas, seen));
}
