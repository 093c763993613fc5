import type { Acceptance, Judged } from "./accepted.js";
import type { Difference } from "./differences.js";
import type { Json } from "./json.js";

/** What there is to report, and the names of what was compared. */
export interface Drift extends Judged {
  /** Our description, their description, and the list of accepted differences, as people know them. */
  readonly names: { readonly ours: string; readonly theirs: string; readonly accepted: string };
}

/** How a report is written. */
export const FORMATS: Readonly<Record<"text" | "markdown" | "json", (drift: Drift) => string>> = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
};

/** The report as people read it in a terminal. */
export function textReport(drift: Drift): string {
  const { names, unaccepted, stale } = drift;
  const blocks = unaccepted.map((difference) => `${where(drift, difference)}\n  ${sentence(difference, printable)}`);
  const lines = [
    `${names.ours} against ${printable(names.theirs)}: ${counts(drift)}`,
    ...blocks,
    ...(unaccepted.length === 0
      ? []
      : [`Follow Twilio in ${names.ours}, or accept in ${names.accepted}, with the reason:`, stubs(unaccepted)]),
    ...stale.map(
      (entry) =>
        `${names.accepted}:${entry.line}: nothing to accept any more. Remove it:\n  ${sentence(entry, printable)}`,
    ),
  ];
  return `${lines.join("\n\n")}\n`;
}

/** The report for an issue or a pull request. */
export function markdownReport(drift: Drift): string {
  const { names, unaccepted, stale } = drift;
  const lines = [
    `### ${code(names.ours)} against Twilio's description`,
    `${code(names.theirs)}: ${counts(drift)}.`,
    unaccepted.map((difference) => `- ${sentence(difference, code)} (${code(where(drift, difference))})`).join("\n"),
    unaccepted.length === 0
      ? ""
      : `Follow Twilio in ${code(names.ours)}, or accept in ${code(names.accepted)}, with the reason:`,
    unaccepted.length === 0 ? "" : fenced(stubs(unaccepted)),
    stale.length === 0 ? "" : `Entries of ${code(names.accepted)} that accept nothing any more:`,
    stale.map((entry) => `- line ${entry.line}: ${sentence(entry, code)}`).join("\n"),
  ];
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

/** The report for a program: `{ ours, theirs, new, accepted, stale }`. */
export function jsonReport({ names, unaccepted, accepted, stale }: Drift): string {
  return `${JSON.stringify({ ours: names.ours, theirs: names.theirs, new: unaccepted, accepted, stale }, null, 2)}\n`;
}

function counts({ unaccepted, accepted, stale }: Drift): string {
  const parts = [`${unaccepted.length} new`, `${accepted.length} accepted`];
  return [...parts, ...(stale.length === 0 ? [] : [`${stale.length} accepted that no longer apply`])].join(", ");
}

function where({ names }: Drift, { line }: Difference): string {
  return `${names.ours}:${line}`;
}

function sentence({ place, kind, ours, theirs }: Difference | Acceptance, quote: (text: string) => string): string {
  return `${quote(place)}, ${quote(kind)}: ours ${side(ours, quote)}, theirs ${side(theirs, quote)}`;
}

function side(value: Json | undefined, quote: (text: string) => string): string {
  return value === undefined ? "nothing" : quote(JSON.stringify(value));
}

/** Entries to fill in and paste. JSON values are YAML. */
function stubs(differences: readonly Difference[]): string {
  return differences.map(stub).join("\n");
}

function stub({ place, kind, ours, theirs }: Difference): string {
  const sides = Object.entries({ ours, theirs }).filter(([, value]) => value !== undefined);
  const lines = [
    `- place: ${printable(JSON.stringify(place))}`,
    `  kind: ${printable(JSON.stringify(kind))}`,
    ...sides.map(([name, value]) => `  ${name}: ${printable(JSON.stringify(value))}`),
    "  reason:",
  ];
  return lines.join("\n");
}

/** A code span that holds whatever text, backticks among it. */
function code(text: string): string {
  const shown = printable(text);
  const fence = fenceFor(shown, 1);
  const space = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

function fenced(text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}yaml\n${text}\n${fence}`;
}

function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  return "`".repeat(longest < least ? least : longest + 1);
}

/** Text of a description that we do not write, without what would steer a terminal or hide in a page. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return hexadecimal.length > 4 ? "\uFFFD" : `\\u${hexadecimal}`;
  });
}
