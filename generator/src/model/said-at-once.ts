import type { Shape } from "./model.js";
import { admitsNull, objectsOf, resolved, stripNull, type Schemas } from "./resolution.js";
import { isSameType } from "./shape-algebra.js";

/**
 * The shape of a value of which several things are said at once: the one that says all of it, or else an intersection of objects.
 * Undefined where there is no such shape, as for lists of different items. Null is among its values only where all have it.
 */
export function saidAtOnce(shapes: readonly Shape[], schemas: Schemas): Shape | undefined {
  const isNullable = shapes.every((shape) => admitsNull(shape, schemas));
  const said = shapes.map((shape) => ({ shape, plain: stripNull(shape, schemas) }));
  const telling = said.filter(({ plain }, index) => {
    return !said.some((other, at) => at !== index && saysMore(other.plain, plain, schemas) && !isTie(at, index, said));
  });
  const [only, second] = telling;
  if (only === undefined) return undefined;
  if (second === undefined) return isNullable ? only.shape : only.plain;
  if (telling.some(({ plain }) => objectsOf(plain, schemas) === undefined)) return undefined;
  return {
    kind: "intersection",
    at: only.shape.at,
    members: telling.map(({ shape, plain }) => (isNullable ? shape : plain)),
  };

  /** Of two that say the same, the last one is taken. */
  function isTie(at: number, index: number, all: readonly { readonly plain: Shape }[]): boolean {
    const [one, other] = [all[index], all[at]];
    return at < index && one !== undefined && other !== undefined && saysMore(one.plain, other.plain, schemas);
  }
}

/** Whether a shape says all that another does: it is the same, or has that among the objects that it is made of. */
function saysMore(shape: Shape, base: Shape, schemas: Schemas, seen: Set<string> = new Set<string>()): boolean {
  if (isSameType(shape, base)) return true;
  if (shape.kind === "array" && base.kind === "array") return saysMore(shape.items, base.items, schemas);
  if (shape.kind === "intersection") return shape.members.some((member) => saysMore(member, base, schemas, seen));
  if (shape.kind !== "ref" || seen.has(shape.schema)) return false;
  return saysMore(resolved(shape, schemas), base, schemas, seen.add(shape.schema));
}
