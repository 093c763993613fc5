import { printable } from "../../diagnostics/printable.js";
import type { Change } from "../change.js";
import type { Level } from "../level.js";
import { rules, type Rule } from "../rules.js";
import { headings, shortened, shownPlace, shownVerdict, told } from "./shown-change.js";

/** The changes for people at a terminal, grouped by level. */
export function diffText(verdict: Level, changes: readonly Change[]): string {
  const sections = told.flatMap((level) => {
    const some = changes.filter((change) => change.level === level);
    return some.length === 0 ? [] : [`${headings[level]} (${level})\n\n${some.map(entry).join("\n")}`];
  });
  return [...sections, `${shownVerdict(verdict, changes)}\n`].join("\n");
}

function entry(change: Change): string {
  const { why, todo }: Rule = rules[change.code];
  const place = shownPlace(change);
  const lines = [
    `  ${printable(change.message)} [${change.code}]`,
    ...(place === undefined ? [] : [`    --> ${printable(place)}`]),
    ...(change.before === undefined ? [] : [`    before: ${printable(shortened(change.before))}`]),
    ...(change.after === undefined ? [] : [`    after:  ${printable(shortened(change.after))}`]),
    `    why: ${why}`,
    ...(todo === undefined ? [] : [`    what to do: ${todo}`]),
  ];
  return `${lines.join("\n")}\n`;
}
