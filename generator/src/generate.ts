import path from "node:path";
import {
  documentFrom,
  resolveConfig,
  seenFrom,
  type ConfigRequest,
  type ResolvedConfig,
  type SelectionConfig,
} from "./config.js";
import { DiagnosticError, type Diagnostic } from "./diagnostics.js";
import { withoutTolerance } from "./diagnostics/tolerance.js";
import { load } from "./load/load.js";
import { selectedOperations } from "./load/selection.js";
import { render, type Rendered } from "./render.js";
import type { Changes } from "./write/changes.js";
import { compareOutput, syncOutput } from "./write/sync-output.js";

/** What a run is about to do. */
export type Stage = "load" | "render" | "write";

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
  /** Whatever would be a warning is an error. Default: the config file's. */
  readonly strict?: boolean | undefined;
  /** How many types may become `unknown`. Default: the config file's. */
  readonly maxUnknown?: number | undefined;
  /** Gives the text of standard input, or its bytes, for the document `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  /** Called as each stage begins. */
  readonly onStage?: ((stage: Stage, config: ResolvedConfig) => void) | undefined;
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
  /** Whether `generate` would change nothing. */
  readonly upToDate: boolean;
}

/**
 * Generates the SDK: makes the output folder hold exactly what the document and the config say.
 *
 * @throws {DiagnosticError} for anything wrong with the config, the document or the folder, which is then as it was
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { config, files, diagnostics } = await prepare(options);
  options.onStage?.("write", config);
  const sync = syncOutput(config.out, files, { force: options.force ?? false });
  return summarise(config, await after(diagnostics, sync), diagnostics);
}

/**
 * Tells what {@link generate} would change. Writes nothing.
 *
 * @throws {DiagnosticError} for anything wrong with the config, the document or the folder
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const { config, files, diagnostics } = await prepare(options);
  const changes = await after(diagnostics, compareOutput(config.out, files));
  const upToDate = changes.created.length + changes.changed.length + changes.removed.length === 0;
  return { ...summarise(config, changes, diagnostics), upToDate };
}

async function prepare(options: CheckOptions): Promise<Rendered & { readonly config: ResolvedConfig }> {
  const request = requestOf(options);
  const config = await resolveConfig(request);
  options.onStage?.("load", config);
  const stdin = options.stdin === undefined ? {} : { stdin: options.stdin };
  const loaded = await load(documentFrom(request.cwd, config), {
    cwd: request.cwd,
    overlays: config.overlays,
    ...stdin,
  });
  refuseErrors(loaded.diagnostics);
  options.onStage?.("render", config);
  const selected = selectedOperations(loaded.document, config.only);
  const rendering = render(selected.document, config).catch(seenFrom(request.cwd, config.file));
  const rendered = await after(loaded.diagnostics, rendering);
  const found = [...loaded.diagnostics, ...selected.diagnostics, ...rendered.diagnostics];
  const diagnostics = withoutTolerance(found, config);
  refuseErrors(diagnostics);
  return { config, files: rendered.files, diagnostics };
}

function requestOf({ cwd, ...request }: CheckOptions): ConfigRequest {
  return { ...request, cwd: path.resolve(cwd ?? process.cwd()) };
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) throw new DiagnosticError(diagnostics);
}

/** Lets an error carry what was found before it, too. */
async function after<Value>(earlier: readonly Diagnostic[], work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    throw error instanceof DiagnosticError ? new DiagnosticError([...earlier, ...error.diagnostics]) : error;
  });
}

function summarise(config: ResolvedConfig, changes: Changes, diagnostics: readonly Diagnostic[]): GenerateResult {
  const counts = {
    created: changes.created.length,
    changed: changes.changed.length,
    removed: changes.removed.length,
    unchanged: changes.unchanged.length,
    edited: changes.edited.length,
  };
  return { out: config.out, changes, counts, diagnostics };
}
