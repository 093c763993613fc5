import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { configProblem } from "./config/config-problem.js";
import { resolveConfig, type PackageConfig, type ResolvedConfig } from "./config.js";
import { compareSides } from "./diff.js";
import type { Change } from "./diff/change.js";
import type { Level } from "./diff/level.js";
import { lastRelease } from "./diff/git-revision.js";
import { diffMarkdown } from "./diff/report/markdown.js";
import { formatted, sideOf, type Side } from "./diff/side.js";
import { DiagnosticError, type Diagnostic } from "./diagnostics.js";
import { generate } from "./generate.js";
import { withEntry } from "./release/changelog.js";
import { compareVersions, isVersion, nextVersion } from "./release/next-version.js";
import { withVersion } from "./release/version-in-config.js";

/** What to release. Paths are relative to `cwd`. */
export interface ReleaseOptions {
  /** Where the run takes place, and the config file is looked for. Default: the process's. */
  readonly cwd?: string | undefined;
  /** The config file. Default: the one found from `cwd` upwards. */
  readonly config?: string | undefined;
  /**
   * The last release: a git revision, or a folder with the SDK as it was then. Default: the latest git tag that is called like
   * a release of the package, such as `v1.2.3` or `name@1.2.3`.
   */
  readonly since?: string | undefined;
  /** The version to release. Default: the lowest that the changes allow. */
  readonly version?: string | undefined;
  /** Why the version may say less than the changes do. The changelog records it. */
  readonly because?: string | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly date: string;
  /** Tell what would be written, and write nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What was released, or would be. */
export interface ReleaseResult {
  /** The last release's version; undefined where there was none. */
  readonly released: string | undefined;
  /** The lowest version that the changes allow. */
  readonly proposed: string;
  /** The version of this release; equal to `released` where there is nothing to release. */
  readonly version: string;
  readonly verdict: Level;
  readonly changes: readonly Change[];
  /** The changelog's absolute path and the entry in it. */
  readonly changelog: { readonly file: string; readonly entry: string };
  /** Absolute paths of the files that were written; the SDK's own are told by the folder. */
  readonly written: readonly string[];
  /** Warnings and notes on the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Releases an SDK: compares it with the last release, writes the next version to the config, an entry to the changelog beside
 * the SDK, and generates the SDK with that version. Doing it twice changes nothing.
 *
 * @throws {DiagnosticError} `version-too-low` for a version below what the changes ask for, without a reason; whatever
 * {@link generate} refuses, with nothing changed
 */
export async function release(options: ReleaseOptions): Promise<ReleaseResult> {
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const config = await resolveConfig({ cwd, config: options.config });
  const facts = packageOf(config);
  const since = options.since ?? (await lastRelease(cwd, facts.name));
  const next = await sideOf({ cwd, config: config.file });
  const old = since === undefined ? undefined : await releasedSide(since, cwd, config);
  const released = old && (await releasedVersion(old, since, cwd, facts));
  const { verdict, changes } = old ? await compared(old, next) : { verdict: "minor" as const, changes: [] };
  const proposed = released === undefined ? facts.version : nextVersion(released, verdict);
  const version = options.version ?? (compareVersions(facts.version, proposed) > 0 ? facts.version : proposed);
  refuseLow(version, { released, proposed, verdict, because: options.because });
  const entry = old ? diffMarkdown(verdict, changes) : "The first release.\n";
  const reason = compareVersions(version, proposed) < 0 ? `${lowerThan(proposed, options.because)}\n\n` : "";
  const changelog = { file: path.join(config.out, "CHANGELOG.md"), entry: `${reason}${entry}` };
  const told = { released, proposed, version, verdict, changes, changelog, diagnostics: next.diagnostics };
  if (options.dryRun === true || version === released) return { ...told, written: [] };
  return { ...told, written: await write(config, facts, told, options) };
}

function packageOf(config: ResolvedConfig): PackageConfig {
  if (config.package !== undefined && config.file !== undefined) return config.package;
  const fix = "Describe the package under `package` in the config file, with its name and version.";
  throw configProblem("config-invalid", { message: "only a package has versions, and the config describes none", fix });
}

/** The SDK as it was released: at a revision, or as it stands in a folder. */
async function releasedSide(since: string, cwd: string, { file: config }: ResolvedConfig): Promise<Side> {
  const isFolder = await stat(path.resolve(cwd, since)).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  return sideOf({ cwd, config, source: isFolder ? since : `git:${since}` });
}

/** The version that was released: what the config said then, or the package.json of an SDK's folder. */
async function releasedVersion(old: Side, since: string | undefined, cwd: string, now: PackageConfig): Promise<string> {
  if (old.made !== undefined || since === undefined) return old.made?.config.package?.version ?? now.version;
  const text = await readFile(path.resolve(cwd, since, "package.json"), "utf8").catch(() => "{}");
  const { version } = JSON.parse(text) as { version?: unknown };
  if (typeof version === "string" && isVersion(version)) return version;
  throw refused(
    "argument-invalid",
    `${since} holds no package.json with a version, so nothing tells what was released`,
  );
}

async function compared(
  old: Side,
  next: Side,
): Promise<{ readonly verdict: Level; readonly changes: readonly Change[] }> {
  return old.made ? compareSides(old, next) : compareSides(await formatted(old), await formatted(next));
}

interface Limits {
  readonly released: string | undefined;
  readonly proposed: string;
  readonly verdict: Level;
  readonly because: string | undefined;
}

function refuseLow(version: string, { released, proposed, verdict, because }: Limits): void {
  if (!isVersion(version)) throw refused("argument-invalid", `${JSON.stringify(version)} is no version such as 1.2.3`);
  const isBackwards = released !== undefined && compareVersions(version, released) < 0;
  const isSame = version === released && verdict !== "none";
  if (isBackwards || isSame) {
    throw refused("argument-invalid", `${version} does not come after ${released}, which is released`);
  }
  if (compareVersions(version, proposed) >= 0 || (because ?? "").trim() !== "") return;
  throw refused("version-too-low", `${version} is lower than ${proposed}, which these changes (${verdict}) ask for`);
}

function refused(code: "argument-invalid" | "version-too-low", message: string): DiagnosticError {
  return new DiagnosticError([{ code, severity: "error", message, location: undefined }]);
}

function lowerThan(proposed: string, because = ""): string {
  const reason = because
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[<>[\]`*_\\]/g, "\\$&");
  return `Lower than the ${proposed} that the changes ask for, because: ${reason}`;
}

/** Writes config, SDK and changelog. Where the SDK cannot be written, the config is put back. */
async function write(
  config: ResolvedConfig,
  facts: PackageConfig,
  { released, version, changelog }: Pick<ReleaseResult, "released" | "version" | "changelog">,
  { cwd, date }: ReleaseOptions,
): Promise<readonly string[]> {
  const { file = "", out } = config;
  const text = await withVersion(file, facts.version, version);
  const written: string[] = [];
  if (text.new !== text.old) {
    await writeFile(file, text.new);
    written.push(file);
  }
  const { changes } = await generate({ cwd, config: file }).catch(async (error: unknown) => {
    if (text.new !== text.old) await writeFile(file, text.old);
    throw error;
  });
  if (changes.created.length + changes.changed.length + changes.removed.length > 0) written.push(out);
  const before = await readFile(changelog.file, "utf8").catch(() => undefined);
  const supersedes = facts.version === released ? undefined : facts.version;
  const after = withEntry(before, facts.name, { version, date, text: changelog.entry, supersedes });
  if (after !== before) {
    await writeFile(changelog.file, after);
    written.push(changelog.file);
  }
  return written;
}
