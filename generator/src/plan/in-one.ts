import type { ObjectShape, Shape } from "../model/model.js";
import { objectsOf, stripNull, type Schemas } from "../model/resolution.js";
import { saidAtOnce } from "../model/said-at-once.js";
import { placesOf, saidTogether } from "./said-together.js";

/** How many objects inside are written out, at most, where no function of their own converts them. */
const most = 50;

/**
 * Whether one object can be converted that is several at once: none of them has a word in the properties of others, and what they
 * say of one property is one type or again one object. One that holds itself so has no end, and one of very many is none either.
 */
export function isInOne(
  objects: readonly ObjectShape[],
  schemas: Schemas,
  isConverted: (shape: Shape) => boolean,
): boolean {
  /** By the places of the shapes: each is looked into once, and has no end while it is. */
  const known = new Map<string, number>();
  return countOf(objects) <= most;

  function countOf(parts: readonly ObjectShape[]): number {
    if (parts.some((part) => isAboutOthers(part, parts))) return Infinity;
    return saidTogether(parts).reduce((count, shapes) => (count > most ? count : count + countInside(shapes)), 1);
  }

  function countInside(shapes: readonly Shape[]): number {
    if (shapes.length < 2 || !shapes.some(isConverted)) return 0;
    const said = saidAtOnce(shapes, schemas);
    if (said?.kind !== "intersection") return said === undefined ? Infinity : 0;
    const key = placesOf(said.members);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, Infinity);
    const count = countOf(said.members.flatMap((shape) => objectsOf(stripNull(shape, schemas), schemas) ?? []));
    known.set(key, count);
    return count;
  }
}

/** Whether an object says what properties are that only another one names, or that another one speaks of so, too. */
function isAboutOthers(object: ObjectShape, objects: readonly ObjectShape[]): boolean {
  const { additional } = object;
  if (additional === undefined || additional.kind === "unknown") return false;
  const own = new Set(object.properties.map(({ wireName }) => wireName));
  return objects.some(
    (other) =>
      other !== object &&
      (other.additional !== undefined || other.properties.some(({ wireName }) => !own.has(wireName))),
  );
}
