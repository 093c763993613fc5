import { stripVTControlCharacters } from "node:util";
import type { Base } from "./base.js";
import type { Comparison } from "./compare.js";

/** How much of a failed command's output is shown: its end, where the reason is. */
const SHOWN = 12_000;

/** What the change means, in Markdown. */
export function reportText(base: Base | undefined, comparison: Comparison | undefined, files: number): string {
  const heading = "## What this means for users of the SDK";
  return [heading, meaning(base, comparison), output(files), comparison?.changes.trim() ?? ""]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** Why there is nothing else to report, in Markdown. */
export function failureText(command: string, output: string): string {
  const plain = stripVTControlCharacters(output).trimEnd();
  const shown = plain.length > SHOWN ? `…${plain.slice(-SHOWN)}` : plain;
  const longest = Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `## \`${command}\` failed\n\n${fence}text\n${shown}\n${fence}\n`;
}

function meaning(base: Base | undefined, comparison: Comparison | undefined): string {
  if (base === undefined || comparison === undefined) return "Nothing has been released yet to compare with.";
  const { verdict, released, proposed } = comparison;
  const since = `since \`${base.name}\` (${released})`;
  if (verdict === "none") return `Nothing changed ${since}: there is nothing to release.`;
  return `**${verdict}** ${since}. The next version: **${proposed}**.`;
}

function output(files: number): string {
  if (files === 0) return "`generated/` is what the document says.";
  return `**${files} generated ${files === 1 ? "file is" : "files are"} out of date.** Run \`make generate\` and commit the result.`;
}
