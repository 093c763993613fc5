import { code } from "../../emit/docs/markdown.js";
import type { Change } from "../change.js";
import type { Level } from "../level.js";
import { rules, type Rule, type RuleCode } from "../rules.js";
import { headings, shortened, shownPlace, shownVerdict, told } from "./shown-change.js";

/** The changes for a pull request or a changelog. `depth` is the level of the headings. */
export function diffMarkdown(verdict: Level, changes: readonly Change[], depth = 3): string {
  const sections = told.flatMap((level) => {
    const some = changes.filter((change) => change.level === level);
    return some.length === 0 ? [] : [`${"#".repeat(depth)} ${headings[level]}\n\n${some.map(entry).join("\n")}\n`];
  });
  return [`**${shownVerdict(verdict, changes)}**\n`, ...sections].join("\n");
}

/** One change as an item of a list: what, what it was and is, what to do, and where. */
function entry(change: Change): string {
  const { says, todo }: Rule = rules[change.code];
  const lines = [
    `- ${code(change.subject)} ${says} (${code(change.code)})${compared(change)}`,
    ...(todo === undefined || change.level === "patch" ? [] : [`  ${todo}`]),
    ...where(change),
  ];
  return lines.join("  \n");
}

function compared({ before, after, code: rule }: Change): string {
  const [old, next] = [before, after].map((text) => (text === undefined ? undefined : code(shortened(text))));
  if (isProse(rule) || (!old && !next)) return "";
  if (old && next) return `: ${old} → ${next}`;
  return `: ${next ?? old ?? ""}`;
}

/** Descriptions are left to the docs: as code they are hard to read, as prose they would mix with the report. */
function isProse(rule: RuleCode): boolean {
  return rule === "docs-changed";
}

function where(change: Change): readonly string[] {
  const place = shownPlace(change);
  return place === undefined ? [] : [`  ${code(place)}`];
}
