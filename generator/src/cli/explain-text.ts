import path from "node:path";
import { printable } from "../diagnostics/printable.js";
import type { Explanation } from "../explain.js";

/** What a person reads after `explain`: a block for each thing that has the name. */
export function explainText(explanations: readonly Explanation[], cwd: string): string {
  return explanations.map((one) => blockOf(one, cwd)).join("\n");
}

/** The same for programs. The text of the whole document is for code frames, and left out. */
export function explainJson(explanations: readonly Explanation[]): string {
  const matches = explanations.map(({ location, ...said }) => {
    if (location === undefined) return said;
    const { source, line, column } = location;
    return { ...said, location: { source, line, column } };
  });
  return `${JSON.stringify({ exitCode: 0, matches, diagnostics: [] }, undefined, 2)}\n`;
}

function blockOf({ name, kind, wireName, location, pointer, why, file }: Explanation, cwd: string): string {
  const place = location === undefined ? "" : `${location.source}:${location.line}:${location.column}  `;
  const lines = [
    `${name} (${kind})`,
    `  from  ${place}${pointer}`,
    ...(wireName === undefined ? [] : [`  wire  ${wireName}`]),
    `  why   ${why}`,
    `  file  ${path.relative(cwd, file)}`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}
