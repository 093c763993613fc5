import type { Api, Shape } from "../model/model.js";
import { inside, mentioned } from "./inside.js";

/** Where more shapes stand in one another without a name, others go on below: loading has given the next one a name. */
const mostInline = 31;

/** Types in types that TypeScript compares, which ends at 100, less those around a body. What may be missing counts twice. */
const mostCompared = 80;

/**
 * Tells whether a shape is so deep, names followed, that TypeScript refuses to compare openapi-fetch's type of it with that in
 * `schema.ts` ("Excessive stack depth"). What holds itself is compared once, and so no deeper than it is written.
 */
export function depthTest(api: Api): (shape: Shape) => boolean {
  const levels = levelsOf(api);
  const deep = new Set<string>();
  const isDeep = (shape: Shape): boolean =>
    levelsIn(shape, () => 0) > mostInline ||
    levelsIn(shape, (name) => levels.get(name) ?? 0) > mostCompared ||
    mentioned(shape).some((name) => deep.has(name));
  for (let before = -1; before !== deep.size;) {
    before = deep.size;
    for (const { name, shape } of api.schemas) if (!deep.has(name) && isDeep(shape)) deep.add(name);
  }
  return isDeep;
}

/** The levels of the named schemas that do not hold themselves, from those on that hold no other. */
function levelsOf({ schemas }: Api): ReadonlyMap<string, number> {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const holders = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [name, shape] of shapes) {
    const held = new Set(mentioned(shape));
    open.set(name, held.size);
    for (const one of held) (holders.get(one) ?? entered(holders, one)).push(name);
  }
  const levels = new Map<string, number>();
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    const shape = shapes.get(name);
    if (shape !== undefined)
      levels.set(
        name,
        levelsIn(shape, (inner) => levels.get(inner) ?? 0),
      );
    for (const holder of holders.get(name) ?? []) {
      const left = (open.get(holder) ?? 0) - 1;
      open.set(holder, left);
      if (left === 0) ready.push(holder);
    }
  }
  return levels;
}

function entered(holders: Map<string, string[]>, name: string): string[] {
  const made: string[] = [];
  holders.set(name, made);
  return made;
}

function levelsIn(shape: Shape, levelsOfNamed: (name: string) => number): number {
  if (shape.kind === "ref") return levelsOfNamed(shape.schema);
  if (shape.kind === "wire") return levelsIn(shape.shape, levelsOfNamed);
  const optional = shape.kind === "object" ? shape.properties.filter(({ required }) => !required) : [];
  const missing = new Set(optional.map((property) => property.shape));
  let most = 0;
  for (const inner of inside(shape)) {
    most = Math.max(most, levelsIn(inner, levelsOfNamed) + (missing.has(inner) ? 1 : 0));
  }
  return most + 1;
}
