import type { KeptTexts } from "./cache/kept-texts.js";
import { documentFrom, seenFrom, type ResolvedConfig } from "./config.js";
import { after, DiagnosticError, type Diagnostic } from "./diagnostics.js";
import { withoutTolerance } from "./diagnostics/tolerance.js";
import { load, type Loaded } from "./load/load.js";
import { render, type Rendered } from "./render.js";
import { factsOf, type RunOutput } from "./run-output.js";
import type { SchemaThreads } from "./schema-threads.js";
import { readStandingNames } from "./write/standing-names.js";

/** Where a run takes place, and what it takes from there. */
export interface RunSurroundings {
  /** Absolute. */
  readonly cwd: string;
  /** Gives the text of standard input, or its bytes, for the document `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  /** Called with the absolute path of each local file before it is read. */
  readonly onRead?: ((file: string) => void) | undefined;
  /** Called as each stage begins. */
  readonly onStage?: ((stage: "load" | "render" | "format", config: ResolvedConfig) => void) | undefined;
  /** Called as each file has been formatted. */
  readonly onFormatted?: ((done: number, total: number) => void) | undefined;
  readonly texts: KeptTexts;
  /** What writes the wire types beside the run. */
  readonly threads?: SchemaThreads | undefined;
}

/** How many characters are read for a document whose wire types take longer to write than to hand to another thread. */
const largeInput = 500_000;

/** What a run gives that was made of nothing but the config and its document. */
export interface FullRun extends Rendered, RunOutput {
  readonly diagnostics: RunOutput["diagnostics"];
}

/**
 * Reads the document and renders every file of the SDK; writes nothing.
 *
 * @throws {DiagnosticError} for anything wrong with the document, or with the config with regard to it
 */
export async function fullRun(
  config: ResolvedConfig,
  { cwd, stdin, onRead, onStage, onFormatted, texts, threads }: RunSurroundings,
): Promise<FullRun> {
  onStage?.("load", config);
  const standing = await readStandingNames(config.out);
  const loaded = await load(documentFrom(cwd, config), { ...config, cwd, standing, stdin, onRead });
  onStage?.("render", config);
  const rendering = render(loaded.document, config, standing, {
    known: texts,
    schemaOf: isLarge(loaded) ? threads?.schema : undefined,
    onFormat: () => onStage?.("format", config),
    onFormatted,
  }).catch(seenFrom(cwd, config.file));
  const rendered = await after(loaded.diagnostics, rendering);
  await texts.keep();
  const diagnostics = withoutTolerance([...loaded.diagnostics, ...rendered.diagnostics], config);
  refuseErrors(diagnostics);
  return {
    ...rendered,
    diagnostics,
    inputs: loaded.inputs,
    facts: { ...(await factsOf(config, loaded.inputs, cwd)), names: rendered.names },
  };
}

function isLarge({ inputs }: Loaded): boolean {
  return [...inputs.values()].reduce((sum, text) => sum + (text?.length ?? 0), 0) >= largeInput;
}

/**
 * Ends the run where a diagnostic is an error.
 *
 * @throws {DiagnosticError} with all of them, then.
 */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) throw new DiagnosticError(diagnostics);
}
