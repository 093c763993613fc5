import path from "node:path";
import { printable } from "../diagnostics/printable.js";
import type { CheckResult, GenerateResult } from "../generate.js";

/** What a person reads after `generate`. */
export function generateText(result: GenerateResult, cwd: string): string {
  const { created, changed, removed, unchanged } = result.counts;
  if (created + changed + removed === 0) return upToDateText("generate", result.out, unchanged, cwd);
  return `${folderName(result.out, cwd)}: ${created} created, ${changed} changed, ${removed} removed, ${unchanged} unchanged.\n`;
}

/** What a person reads after `check`: each file that is not as `generate` would leave it, and what to do. */
export function checkText(result: CheckResult, cwd: string): string {
  if (result.upToDate) return upToDateText("check", result.out, result.counts.unchanged, cwd);
  const out = folderName(result.out, cwd);
  const drift = driftLines(result).map((line) => `${line}\n`);
  const command = result.counts.edited > 0 ? "fetchsmith generate --force" : "fetchsmith generate";
  const edited = result.counts.edited > 0 ? " This overwrites the hand-edited files." : "";
  return `${drift.join("")}${out} is out of date. Run \`${command}\` to bring it up to date.${edited}\n`;
}

/** What a person reads where nothing has changed. */
export function upToDateText(command: "generate" | "check", out: string, count: number, cwd: string): string {
  const rest = command === "generate" ? ", nothing to change" : "";
  return `${folderName(out, cwd)} is up to date: ${files(count)}${rest}.\n`;
}

function driftLines({ changes, places }: CheckResult): readonly string[] {
  const edited = new Set(changes.edited);
  const lines = (label: string, paths: readonly string[]): readonly string[] =>
    paths
      .filter((file) => label === "hand-edited" || !edited.has(file))
      .map((file) => `${label.padEnd(12)}${file}${comesFrom(places[file])}`);
  return [
    ...lines("missing", changes.created),
    ...lines("changed", changes.changed),
    ...lines("stale", changes.removed),
    ...lines("hand-edited", changes.edited),
  ];
}

function comesFrom(place: string | undefined): string {
  return place === undefined ? "" : `  (from ${printable(place)})`;
}

function folderName(out: string, cwd: string): string {
  return path.relative(cwd, out) || ".";
}

function files(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
