import type { Change } from "../change.js";
import type { Level } from "../level.js";

/** The changes for programs. What there is nothing of is null. */
export function diffJson({
  verdict,
  surface,
  changes,
}: {
  readonly verdict: Level;
  readonly surface: Level;
  readonly changes: readonly Change[];
}): string {
  const told = changes.map(({ code, level, at = null, before = null, after = null, message }) => {
    return { code, level, at, before, after, message };
  });
  return `${JSON.stringify({ verdict, surface, changes: told }, undefined, 2)}\n`;
}
