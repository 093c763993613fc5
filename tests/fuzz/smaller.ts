/**
 * The smallest version of a document found in the time there is that still has a problem: one part after the other is left
 * out, large ones first, for as long as anything can be.
 *
 * @param isWrong whether a document has the problem
 */
export async function smaller(
  document: unknown,
  isWrong: (document: unknown) => Promise<boolean>,
  patienceMs: number,
): Promise<unknown> {
  const end = performance.now() + patienceMs;
  let smallest = document;
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const path of pathsIn(smallest)) {
      if (performance.now() > end) return smallest;
      const without = withoutPart(smallest, path);
      if (without === undefined || !(await isWrong(without))) continue;
      smallest = without;
      isDone = false;
    }
  }
  return smallest;
}

type Path = readonly string[];

/** The places of everything in a value, outer ones first. */
function pathsIn(value: unknown): readonly Path[] {
  const found: Path[] = [];
  let level: readonly (readonly [Path, unknown])[] = [[[], value]];
  while (level.length > 0) {
    level = level.flatMap(([path, one]) =>
      typeof one === "object" && one !== null
        ? Object.entries(one).map(([key, inner]) => [[...path, key], inner as unknown] as const)
        : [],
    );
    found.push(...level.map(([path]) => path));
  }
  return found;
}

/** A value without the part at a place; undefined where that has gone with another. */
function withoutPart(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const changed = rest.length === 0 ? undefined : withoutPart(inner, rest);
  if (rest.length > 0 && changed === undefined) return undefined;
  if (Array.isArray(value)) {
    const index = Number(key);
    return rest.length === 0 ? value.toSpliced(index, 1) : value.with(index, changed);
  }
  const entries = Object.entries(value).flatMap(([name, one]) =>
    name !== key ? [[name, one as unknown] as const] : rest.length === 0 ? [] : [[name, changed] as const],
  );
  return Object.fromEntries(entries);
}
