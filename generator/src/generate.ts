import path from "node:path";
import { keptTexts } from "./cache/kept-texts.js";
import { lastRun, recallRun, rememberRun, type FormerRun, type RecalledRun } from "./cache/verified-run.js";
import { resolveConfig, type ConfigRequest, type ResolvedConfig, type SelectionConfig } from "./config.js";
import { after, type Diagnostic } from "./diagnostics.js";
import type { FullRun } from "./full-run.js";
import type { RunOutput } from "./run-output.js";
import { SchemaThreads } from "./schema-threads.js";
import type { Changes } from "./write/folder-changes.js";
import { leftovers } from "./write/leftovers.js";
import type { OutputState } from "./write/sync-output.js";

/** What a run is about to do. */
export type Stage = "load" | "render" | "format" | "write";

/** What to check, or to generate. Paths are relative to `cwd`; they win over the config file's. */
export interface CheckOptions {
  /** Where the run takes place, and the config file is looked for. Default: the process's. */
  readonly cwd?: string | undefined;
  /** The document: a file, a URL or `-`. Default: the config file's. */
  readonly document?: string | undefined;
  /** The folder to write. Default: the config file's. */
  readonly out?: string | undefined;
  /** The config file. Default: the one found from `cwd` upwards. */
  readonly config?: string | undefined;
  /** Which operations are generated; keys given here take the place of the config file's. */
  readonly only?: SelectionConfig | undefined;
  /** Overlays, applied in this order, instead of the config file's. */
  readonly overlays?: readonly string[] | undefined;
  /** Origins that references may lead to, instead of the config file's. */
  readonly remoteRefs?: readonly string[] | undefined;
  /** Whatever would be a warning is an error. Default: the config file's. */
  readonly strict?: boolean | undefined;
  /** How many types may become `unknown`. Default: the config file's. */
  readonly maxUnknown?: number | undefined;
  /** Gives the text of standard input, or its bytes, for the document `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  /** Called with the absolute path of each local file before it is read: the config, the document, and what that refers to. */
  readonly onRead?: ((file: string) => void) | undefined;
  /** Called as each stage begins; where nothing has changed since the last run, none does. One that begins anew goes on. */
  readonly onStage?: ((stage: Stage, config: ResolvedConfig) => void) | undefined;
  /** Called as each file has been formatted, with how many there are. */
  readonly onFormatted?: ((done: number, total: number) => void) | undefined;
}

/** What to generate, and how. */
export interface GenerateOptions extends CheckOptions {
  /** Overwrite and delete generated files that a person has edited. Default: false. */
  readonly force?: boolean | undefined;
}

/** How many files there are of each kind of {@link Changes}. */
export type ChangeCounts = Readonly<Record<keyof Changes, number>>;

/** What a run did. */
export interface GenerateResult {
  /** Absolute path of the folder. */
  readonly out: string;
  readonly changes: Changes;
  readonly counts: ChangeCounts;
  /** Warnings and notes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run would do. */
export interface CheckResult extends GenerateResult {
  /** Where in the document (`file:line:column`) what differs comes from, by path of the file, as far as it is known. */
  readonly places: Readonly<Record<string, string>>;
  /** Whether `generate` would change nothing. */
  readonly upToDate: boolean;
}

/**
 * Generates the SDK: makes the output folder hold exactly what the document and the config say.
 *
 * @throws {DiagnosticError} for anything wrong with the config, the document or the folder, which is then as it was
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const request = requestOf(options);
  const { recalled, former } = await lastRun(request);
  if (recalled !== undefined && leftovers(recalled.config.out).length === 0) return upToDate(recalled);
  const { config, run } =
    (former && (await runByEdit(former, request, options))) ?? (await runInFull(request, options));
  options.onStage?.("write", config);
  const { syncOutput } = await import("./write/sync-output.js");
  const state = await after(run.diagnostics, syncOutput(config.out, run, { force: options.force ?? false }));
  await rememberRun(request, { ...run, config, all: state.all });
  return summarise(config, run, state);
}

/**
 * Tells what {@link generate} would change. Writes nothing but a note in the project's cache.
 *
 * @throws {DiagnosticError} for anything wrong with the config, the document or the folder
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const request = requestOf(options);
  const recalled = await recallRun(request);
  if (recalled !== undefined) return { ...upToDate(recalled), upToDate: true, places: {} };
  const { config, run } = await runInFull(request, options);
  const { compareOutput } = await import("./write/sync-output.js");
  const state = await after(run.diagnostics, compareOutput(config.out, run));
  const { created, changed, removed } = state.changes;
  const isUpToDate = created.length + changed.length + removed.length === 0;
  if (isUpToDate) await rememberRun(request, { ...run, config, all: state.all });
  const { driftPlaces } = await import("./drift-places.js");
  return { ...summarise(config, run, state), upToDate: isUpToDate, places: driftPlaces(state, run) };
}

async function runByEdit(
  former: FormerRun,
  { cwd }: ConfigRequest,
  { onStage }: CheckOptions,
): Promise<Run | undefined> {
  const { config } = former;
  onStage?.("load", config); // a whole run that follows begins with that stage again
  const { editedRun } = await import("./edited/edited-run.js");
  const run = await editedRun(former, cwd);
  return run && { config, run };
}

interface Run {
  readonly config: ResolvedConfig;
  readonly run: RunOutput;
}

/** The stages are loaded when they are needed: a run that has nothing to do needs none of them. */
async function runInFull(
  request: ConfigRequest,
  { stdin, onRead, onStage, onFormatted }: CheckOptions,
): Promise<{ readonly config: ResolvedConfig; readonly run: FullRun }> {
  const { cwd } = request;
  const config = await resolveConfig(request);
  const texts = await keptTexts(config.file === undefined ? cwd : path.dirname(config.file), config.out);
  const threads = new SchemaThreads();
  try {
    const { fullRun } = await import("./full-run.js");
    return { config, run: await fullRun(config, { cwd, stdin, onRead, onStage, onFormatted, texts, threads }) };
  } finally {
    threads.end();
  }
}

/** What is asked of the config. */
export function requestOf(options: CheckOptions): ConfigRequest {
  const { cwd, config, document, out, only, overlays, remoteRefs, strict, maxUnknown, onRead } = options;
  const choices = { only, overlays, remoteRefs, strict, maxUnknown };
  return { cwd: path.resolve(cwd ?? process.cwd()), config, document, out, ...choices, onRead };
}

function upToDate({ config, files, diagnostics }: RecalledRun): GenerateResult {
  const changes = { created: [], changed: [], removed: [], unchanged: files, edited: [] };
  return { out: config.out, changes, counts: countsOf(changes), diagnostics };
}

function summarise({ out }: ResolvedConfig, run: RunOutput, { changes, diagnostics }: OutputState): GenerateResult {
  return { out, changes, counts: countsOf(changes), diagnostics: [...run.diagnostics, ...diagnostics] };
}

function countsOf({ created, changed, removed, unchanged, edited }: Changes): ChangeCounts {
  return {
    created: created.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: unchanged.length,
    edited: edited.length,
  };
}
