/** How much a change asks of those who use the SDK, from nothing to changing their code. */
export type Level = "none" | "patch" | "minor" | "major";

/** All levels, lowest first. */
export const levels: readonly Level[] = ["none", "patch", "minor", "major"];

/** The highest of some levels; none of nothing. */
export function highest(found: readonly Level[]): Level {
  return levels.findLast((level) => found.includes(level)) ?? "none";
}

/** Whether a level is the least one asked for, or above it. */
export function reaches(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}
