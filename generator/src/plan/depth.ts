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

/** The levels of the named schemas. Between schemas that hold themselves, none are counted. */
function levelsOf({ schemas }: Api): ReadonlyMap<string, number> {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const held = new Map([...shapes].map(([name, shape]) => [name, namesIn(shape, shapes)]));
  const holders = reversed(held);
  const levels = new Map<string, number>();
  const countOf = (name: string, unknown: ReadonlySet<string>): number =>
    levelsIn(shapes.get(name) ?? none, (inner) => (unknown.has(inner) ? 0 : (levels.get(inner) ?? 0)));
  const upwards = peeled(held, holders);
  for (const name of upwards) levels.set(name, countOf(name, new Set()));
  const left = new Set([...held.keys()].filter((name) => !levels.has(name)));
  const above = new Set(peeled(within(holders, left), within(held, left)));
  const circles = new Set([...left].filter((name) => !above.has(name)));
  for (const [name, count] of [...circles].map((one) => [one, countOf(one, circles)] as const)) levels.set(name, count);
  for (const name of [...above].toReversed()) levels.set(name, countOf(name, new Set()));
  return levels;
}

const none: Shape = { kind: "never", at: "#" };

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesIn(shape: Shape, known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(mentioned(shape).filter((name) => known.has(name)));
}

function within(names: Names, some: ReadonlySet<string>): Names {
  return new Map([...some].map((name) => [name, new Set([...(names.get(name) ?? [])].filter((one) => some.has(one)))]));
}

function reversed(names: Names): Names {
  const found = new Map([...names.keys()].map((name) => [name, new Set<string>()]));
  for (const [name, all] of names) for (const one of all) found.get(one)?.add(name);
  return found;
}

/** Those that wait for none but such as come before them. */
function peeled(waitedFor: Names, waiting: Names): readonly string[] {
  const open = new Map([...waitedFor].map(([name, { size }]) => [name, size]));
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of ready) {
    for (const one of waiting.get(name) ?? []) {
      const count = (open.get(one) ?? 0) - 1;
      open.set(one, count);
      if (count === 0) ready.push(one);
    }
  }
  return ready;
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
