import path from "node:path";
import type { Command } from "commander";
import { printable } from "../diagnostics/printable.js";
import { shownVerdict } from "../diff/report/shown-change.js";
import type { ReleaseResult } from "../release.js";
import type { Io } from "./io.js";
import { reportDiagnostics } from "./report-diagnostics.js";
import { toldInFull, toText } from "./result-json.js";

interface Flags {
  readonly config?: string;
  readonly since?: string;
  readonly as?: string;
  readonly because?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds `release`, which gives the SDK the version that its changes ask for. */
export function addRelease(program: Command, io: Io): void {
  program
    .command("release")
    .description(
      "give the SDK the next version: compare it with the last release, write version and changelog, generate",
    )
    .option("--since <release>", "the last release: a git revision, or an SDK's folder (default: the latest tag)")
    .option("--as <version>", "another version than the lowest that the changes allow")
    .option("--because <reason>", "why the version may say less than the changes do; goes into the changelog")
    .option("--dry-run", "tell what would be written, and write nothing")
    .option("--config <file>", "config file (default: the nearest fetchsmith.config.* here or above)")
    .option("--json", "print the result as JSON")
    .action(async ({ as: version, json, ...flags }: Flags) => {
      const { release } = await import("../release.js");
      const date = new Date().toISOString().slice(0, 10);
      const result = await release({ ...flags, version, cwd: io.cwd, date });
      await reportDiagnostics(io, result.diagnostics);
      io.stdout.write(json === true ? releaseJson(result, io.cwd) : releaseText(result, io.cwd, flags.dryRun === true));
    });
}

function releaseText(result: ReleaseResult, cwd: string, isDryRun: boolean): string {
  const { released, version, verdict, changes, changelog, written } = result;
  if (version === released) return `Nothing to release since ${version}: the SDK is the same to the byte.\n`;
  const from = released === undefined ? "the first release" : `from ${released}`;
  const head = `${version} (${from}). ${released === undefined ? "" : shownVerdict(verdict, changes)}`.trim();
  if (isDryRun) return `${head}\n\n${changelog.entry}`;
  const files = written.map((file) => printable(path.relative(cwd, file) || "."));
  return `${head}\n${files.length === 0 ? "All was written already." : `Written: ${files.join(", ")}`}\n`;
}

function releaseJson(
  { released, proposed, version, verdict, changes, changelog, written, diagnostics }: ReleaseResult,
  cwd: string,
): string {
  const relative = (file: string): string => path.relative(cwd, file).replaceAll(path.sep, "/") || ".";
  const told = { released: released ?? null, proposed, version, verdict, changes, changelog: changelog.entry };
  return toText({ exitCode: 0, ...told, written: written.map(relative), diagnostics: diagnostics.map(toldInFull) });
}
