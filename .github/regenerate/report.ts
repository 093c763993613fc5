import { appendFile, mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { baseOf } from "./base.js";
import { compare, type Comparison } from "./compare.js";
import { FILES, writeOutcome, type Outcome } from "./outcome.js";
import { git, run, type Ran } from "./run.js";
import { failureText, reportText } from "./report-text.js";

const OUT = "generated";

/** What to find out. */
export interface ReportOptions {
  /** The folder for what is found out. */
  readonly folder: string;
  /** What to compare with where nothing has been released. */
  readonly base: string | undefined;
  /** Whether to look at what Twilio publishes. */
  readonly drift: boolean;
}

/**
 * Regenerates the SDK, tests it, compares it with the last release, and writes the outcome, a report and a patch into a
 * folder. Needs no rights, and uses none. Answers whether everything worked.
 */
export async function report(options: ReportOptions): Promise<boolean> {
  await mkdir(options.folder, { recursive: true });
  const found = (await regenerate(options)) ?? (await compared(options));
  const drift = options.drift ? await driftReport(options.folder) : undefined;
  const failed = found.outcome.failed ?? drift?.failed;
  await writeOutcome(options.folder, { ...found.outcome, failed, drifts: drift?.drifts });
  await tell(
    options.folder,
    [found.markdown, drift?.markdown ?? ""].filter((text) => text !== ""),
    found.markdown,
  );
  return failed === undefined;
}

interface Found {
  readonly outcome: Outcome;
  readonly markdown: string;
}

/** Generates and tests; answers only if that fails. */
async function regenerate({ folder }: ReportOptions): Promise<Found | undefined> {
  for (const target of ["generate", "test"]) {
    const ran = await run("make", [target]);
    if (ran.code !== 0) return failure(`make ${target}`, ran, 0);
    if (target === "generate") await writeFile(path.join(folder, FILES.patch), await patchOf(OUT));
  }
  return undefined;
}

async function compared({ base: other }: ReportOptions): Promise<Found> {
  const files = (await changedFiles(OUT)).length;
  const base = await baseOf(other);
  const comparison = base === undefined ? undefined : await compare(base);
  if (comparison !== undefined && "code" in comparison) return failure("fetchsmith release", comparison, files);
  return { outcome: outcomeOf(comparison, files), markdown: reportText(base, comparison, files) };
}

function outcomeOf(comparison: Comparison | undefined, files: number): Outcome {
  const verdict = comparison?.verdict ?? "none";
  return { verdict, proposed: verdict === "none" ? undefined : comparison?.proposed, files };
}

function failure(command: string, ran: Ran, files: number): Found {
  return { outcome: { failed: command, verdict: "none", files }, markdown: failureText(command, ran.output) };
}

async function driftReport(
  folder: string,
): Promise<{ readonly drifts?: boolean; readonly failed?: string; readonly markdown: string }> {
  const ran = await run("node", ["--import", "jiti/register", "spec/drift/main.ts", "--format", "markdown"]);
  if (ran.code !== 0 && ran.code !== 1)
    return { failed: "make drift", markdown: failureText("make drift", ran.output) };
  await writeFile(path.join(folder, FILES.drift), ran.stdout);
  return { drifts: ran.code === 1, markdown: ran.stdout };
}

/** Writes the report where the next job finds it, and where GitHub shows it. */
async function tell(folder: string, sections: readonly string[], main: string): Promise<void> {
  await writeFile(path.join(folder, FILES.report), main);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== undefined && summary !== "") await appendFile(summary, `${sections.join("\n")}\n`);
  else process.stdout.write(`${sections.join("\n")}\n`);
}

async function changedFiles(folder: string): Promise<readonly string[]> {
  const status = await git(["status", "--porcelain", "--untracked-files=all", "--", folder]);
  return status.split("\n").filter((line) => line !== "");
}

/** What makes the committed folder the generated one. In an index of its own: the person's stays as it is. */
async function patchOf(folder: string): Promise<string> {
  const index = path.resolve(".cache", `index-${process.pid}`);
  await mkdir(path.dirname(index), { recursive: true });
  const env = { GIT_INDEX_FILE: index };
  try {
    await git(["read-tree", "HEAD"], env);
    if (existsSync(folder)) await git(["add", "--all", "--", folder], env);
    const patch = await git(["diff", "--cached", "--binary", "--no-color", "--no-renames", "HEAD", "--", folder], env);
    return patch === "" ? "" : `${patch}\n`;
  } finally {
    await rm(index, { force: true });
  }
}
