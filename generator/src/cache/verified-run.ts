import { createHash } from "node:crypto";
import path from "node:path";
import { resolveConfig, type ConfigRequest, type ResolvedConfig } from "../config.js";
import { findConfigFile } from "../config/find-config.js";
import type { Diagnostic } from "../diagnostics.js";
import { readFileText } from "../load/read/read-file-text.js";
import { hashOf, hashOfFile } from "../write/manifest.js";
import type { OutputFile } from "../write/output-file.js";
import { readStanding, type Standing } from "../write/standing-files.js";
import { cacheFolder, readEntry, readText, writeEntry, writeText } from "./cache-folder.js";
import { generatorIdentity } from "./generator-identity.js";
import { plainConfig } from "../config/plain-config.js";
import { configText } from "../config/read-config.js";

/** What a whole run has found to be up to date: the files that these inputs give, and what there was to say. */
export interface VerifiedRun {
  readonly config: ResolvedConfig;
  /** Text of everything that was read, or undefined where it was looked for in vain, by absolute path or URL. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  readonly all: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A run that has nothing to do, without having been made again. */
export interface RecalledRun {
  readonly config: ResolvedConfig;
  /** Paths of the files, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A run whose document was another. */
export interface FormerRun {
  readonly config: ResolvedConfig;
  /** Absolute path of the document, the only file that was read but for the config. */
  readonly document: string;
  /** Its text then, and as it is. */
  readonly text: string;
  readonly now: string;
  /** What the run wrote, all of which stands there. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How many characters a document has that takes longer to generate from than to keep. */
const largeDocument = 500_000;

/** A diagnostic whose location tells the file that its text is read from again. */
type KeptDiagnostic = Omit<Diagnostic, "location"> & {
  readonly place?: { readonly source: string; readonly line: number; readonly column: number; readonly file: string };
};

interface Entry {
  readonly generator: string;
  /** Hash of the config file's text, where it gives the same config whenever it is read. */
  readonly configHash: string | null;
  readonly config: ResolvedConfig;
  readonly inputs: Readonly<Record<string, string | null>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly diagnostics: readonly KeptDiagnostic[];
}

/**
 * Recalls a run, if every byte that it read and wrote, its config and the generator are what they were. Policy: what the
 * output folder says of itself counts for nothing here, since whoever edits a file can edit the manifest as well.
 *
 * @param mayEvaluate whether a config that is more than literals is evaluated; without, such a run is not recalled
 * @throws {DiagnosticError} as {@link resolveConfig}
 */
export async function recallRun(request: ConfigRequest, mayEvaluate = true): Promise<RecalledRun | undefined> {
  const kept = await keptEntry(request, mayEvaluate);
  return kept && recalled(kept.entry, await readInputs(kept.entry, request));
}

/** The last run as it is now: recalled, or one whose document has changed since. */
export interface LastRun {
  readonly recalled?: RecalledRun | undefined;
  readonly former?: FormerRun | undefined;
}

/**
 * Recalls a run as {@link recallRun} does; or else, if its document has changed since, all else is what it was, and the document
 * as it was is at hand, which that of a large one is, what it was made from and gave.
 *
 * @throws {DiagnosticError} as {@link resolveConfig}
 */
export async function lastRun(request: ConfigRequest): Promise<LastRun> {
  const kept = await keptEntry(request, true);
  if (kept === undefined) return {};
  const texts = await readInputs(kept.entry, request);
  return areSame(kept.entry, texts) ? { recalled: recalled(kept.entry, texts) } : { former: await former(kept, texts) };
}

function recalled(entry: Entry, texts: Inputs): RecalledRun | undefined {
  if (!areSame(entry, texts) || standingOutput(entry) === undefined) return undefined;
  const diagnostics = entry.diagnostics.map((one) => recalledDiagnostic(one, texts));
  return { config: entry.config, files: Object.keys(entry.outputs).sort(), diagnostics };
}

async function former({ entry, folder, name }: KeptEntry, texts: Inputs): Promise<FormerRun | undefined> {
  const [[document, hash] = ["", null], ...others] = Object.entries(entry.inputs);
  const now = texts.get(document);
  if (now === undefined || others.length > 0) return undefined;
  const text = await readText(folder, documentName(name));
  if (text === undefined || hashOf(text) !== hash) return undefined;
  const standing = standingOutput(entry);
  if (standing === undefined) return undefined;
  const files = [...standing].map(([file, content]) => ({ path: file, text: content.toString() }));
  const diagnostics = entry.diagnostics.map((one) => recalledDiagnostic(one, new Map([[document, text]])));
  return { config: entry.config, document, text, now, files, diagnostics };
}

interface KeptEntry {
  readonly folder: string;
  readonly name: string;
  readonly entry: Entry;
}

/** What is remembered of the last run, if it was made by this generator, and with the same config. */
async function keptEntry(request: ConfigRequest, mayEvaluate: boolean): Promise<KeptEntry | undefined> {
  const file = await findConfigFile(request.cwd, request.config);
  const folder = await cacheFolder(projectOf(request, file));
  if (folder === undefined) return undefined;
  const name = entryName(request, file);
  const entry = (await readEntry(folder, name)) as Entry | undefined;
  if (entry?.generator !== generatorIdentity()) return undefined;
  if (file !== undefined) request.onRead?.(file);
  return (await isSameConfig(entry, request, file, mayEvaluate)) ? { folder, name, entry } : undefined;
}

/** Remembers a run. One that read more than files, or said something about another text, is not remembered. */
export async function rememberRun(request: ConfigRequest, run: VerifiedRun): Promise<void> {
  const { config, inputs, all } = run;
  const folder = await cacheFolder(projectOf(request, config.file));
  const diagnostics = run.diagnostics.map((diagnostic) => keptDiagnostic(diagnostic, inputs));
  if (folder === undefined || config.document === "-" || ![...inputs.keys()].every((input) => path.isAbsolute(input)))
    return;
  if (diagnostics.includes(undefined)) return;
  const hashed = [...inputs].map(([file, text]) => [file, text === undefined ? null : hashOf(text)] as const);
  const entry = {
    generator: generatorIdentity(),
    configHash: await plainConfigHash(config.file),
    config,
    inputs: Object.fromEntries(hashed),
    outputs: Object.fromEntries(all.map((output) => [output.path, hashOfFile(output)])),
    diagnostics,
  };
  const name = entryName(request, config.file);
  await writeEntry(folder, name, entry);
  const [text = "", ...others] = inputs.values();
  if (others.length === 0 && text.length >= largeDocument) await writeText(folder, documentName(name), text);
}

/** What the document of a run is kept as. */
function documentName(entry: string): string {
  return `document-${entry}`;
}

function projectOf({ cwd }: ConfigRequest, file: string | undefined): string {
  return file === undefined ? cwd : path.dirname(file);
}

function entryName(request: ConfigRequest, file: string | undefined): string {
  return createHash("sha256")
    .update(JSON.stringify([request, file]))
    .digest("hex")
    .slice(0, 32);
}

async function plainConfigHash(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null;
  const text = await configText(file);
  const isPlain = path.extname(file) === ".json" || (await plainConfig(file, text)) !== undefined;
  return isPlain ? hashOf(text) : null;
}

async function isSameConfig(
  entry: Entry,
  request: ConfigRequest,
  file: string | undefined,
  mayEvaluate: boolean,
): Promise<boolean> {
  if (file === undefined) return true; // all of it is in the request, and so in the entry's name
  if (entry.configHash !== null && entry.configHash === hashOf(await configText(file))) return true;
  return mayEvaluate && JSON.stringify(await resolveConfig(request)) === JSON.stringify(entry.config);
}

/** Texts of files, or undefined where there is none, by absolute path. */
type Inputs = ReadonlyMap<string, string | undefined>;

async function readInputs({ inputs }: Entry, { onRead }: ConfigRequest): Promise<Inputs> {
  const texts = new Map<string, string | undefined>();
  for (const file of Object.keys(inputs)) {
    onRead?.(file);
    texts.set(file, await readFileText(file).catch(() => undefined));
  }
  return texts;
}

function areSame({ inputs }: Entry, texts: Inputs): boolean {
  return Object.entries(inputs).every(([file, hash]) => {
    const text = texts.get(file);
    return (text === undefined ? null : hashOf(text)) === hash;
  });
}

/** What the run wrote, by path, if it stands there as it was written. */
function standingOutput({ config, outputs }: Entry): ReadonlyMap<string, Buffer> | undefined {
  const standing = standingIn(config.out, Object.keys(outputs));
  const found = Object.entries(outputs).flatMap(([file, hash]): [string, Buffer][] => {
    const content = standing?.get(file);
    return Buffer.isBuffer(content) && hashOf(content) === hash ? [[file, content]] : [];
  });
  return found.length === Object.keys(outputs).length ? new Map(found) : undefined;
}

function standingIn(out: string, files: readonly string[]): Standing | undefined {
  try {
    return readStanding(out, files);
  } catch {
    return undefined;
  }
}

/** Undefined if the text that the diagnostic shows is none of the inputs'. */
function keptDiagnostic({ location, ...said }: Diagnostic, inputs: VerifiedRun["inputs"]): KeptDiagnostic | undefined {
  if (location === undefined) return said;
  const { text, ...place } = location;
  const file = [...inputs].find(([, input]) => input === text)?.[0];
  return file === undefined ? undefined : { ...said, place: { ...place, file } };
}

function recalledDiagnostic({ place, ...said }: KeptDiagnostic, texts: Inputs): Diagnostic {
  if (place === undefined) return { ...said, location: undefined };
  const { file, ...location } = place;
  return { ...said, location: { ...location, text: texts.get(file) ?? "" } };
}
