import type { Change } from "../change.js";
import type { Level } from "../level.js";

/** What the levels mean, as headings. */
export const headings: Readonly<Record<Exclude<Level, "none">, string>> = {
  major: "Breaking changes",
  minor: "New, and harmless to code that compiled",
  patch: "Docs and behaviour",
};

/** The levels that changes have, highest first. */
export const told: readonly Exclude<Level, "none">[] = ["major", "minor", "patch"];

/** A place as editors open it: `file:line:column`; undefined where no file is known. */
export function shownPlace({ at }: Change): string | undefined {
  if (at?.source === undefined) return undefined;
  return `${at.source}:${at.line ?? 1}:${at.column ?? 1}`;
}

/** The verdict in one sentence. */
export function shownVerdict(verdict: Level, changes: readonly Change[]): string {
  if (verdict === "none") return "Nothing changed: the SDK is the same to the byte.";
  const counts = told.map((level) => [level, changes.filter((change) => change.level === level).length] as const);
  const listed = counts.filter(([, count]) => count > 0).map(([level, count]) => `${count} ${level}`);
  return `${capital(verdict)}: ${listed.join(", ")}.`;
}

/** A text that may be long, cut to what a line holds. */
export function shortened(text: string, length = 120): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Not within a pair of surrogates, which would leave half a character.
  const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  return line.length > length ? `${cut}…` : line;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
