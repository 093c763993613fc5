import { readdir, realpath, stat } from "node:fs/promises";
import { compare, type Changes } from "./changes.js";
import { manifestName, manifestOf, readManifest, type Manifest } from "./manifest.js";
import { assertPortable, type OutputFile } from "./output-file.js";
import { nameSome, refusal } from "./refusal.js";
import { replaceFiles, UnrestoredError } from "./replace-files.js";
import { readStanding } from "./standing-files.js";
import type { StandingNames } from "./standing-names.js";
import { isSystemError, unlessMissing } from "./system-error.js";

/** What else there is to say of the files. */
export interface CompareOptions {
  /** The names given out in them, for the manifest. */
  readonly names?: StandingNames;
}

/** How to write a folder. */
export interface SyncOptions extends CompareOptions {
  /** Overwrite and delete generated files that a person has edited. */
  readonly force?: boolean;
}

/**
 * Makes a folder hold these files and its manifest: creates, overwrites and deletes generated files only, leaves equal
 * ones untouched, and either does all of it or none.
 *
 * @throws {DiagnosticError} `output-foreign` if what was not generated is in the way, `output-edited` if a person has
 * edited what would be overwritten, `output-unwritable` if the file system refuses
 * @throws {Error} if the files' paths are not portable, which is a mistake of ours
 */
export async function syncOutput(
  out: string,
  files: readonly OutputFile[],
  options: SyncOptions = {},
): Promise<Changes> {
  const { root, changes, all } = await inspect(out, files, options);
  if (options.force !== true) refuseEdited(out, changes);
  const pending = new Set([...changes.created, ...changes.changed]);
  const written = all.filter((file) => pending.has(file.path));
  if (written.length > 0) await blamingSystem(out, replaceFiles(root, { written, ...changes }));
  return changes;
}

/**
 * Tells how a folder differs from these files and their manifest, and writes nothing.
 *
 * @throws {DiagnosticError} `output-foreign`, `output-unwritable`, as {@link syncOutput} would
 * @throws {Error} if the files' paths are not portable, which is a mistake of ours
 */
export async function compareOutput(
  out: string,
  files: readonly OutputFile[],
  options: CompareOptions = {},
): Promise<Changes> {
  return (await inspect(out, files, options)).changes;
}

interface Inspection {
  readonly root: string;
  readonly changes: Changes;
  readonly all: readonly OutputFile[];
}

async function inspect(out: string, files: readonly OutputFile[], { names }: CompareOptions): Promise<Inspection> {
  // The manifest comes last, so that a run cut short is never taken for a whole one.
  const all = [...files, manifestOf(files, names)];
  assertPortable(all);
  return blamingSystem(out, inspectFolder(out, all));
}

async function inspectFolder(out: string, all: readonly OutputFile[]): Promise<Inspection> {
  const root = await unlessMissing(realpath(out));
  if (root === undefined) return { root: out, all, changes: compare(all, new Map(), new Map()).changes };
  const manifest = await ownFiles(root);
  const standing = await readStanding(root, [...all.map((file) => file.path), ...manifest.keys()]);
  const { changes, foreign } = compare(all, manifest, standing);
  if (foreign.length === 0) return { root, all, changes };
  const fix = "Move them away, delete them, or choose another output folder.";
  throw refusal("output-foreign", `${out} holds what was not generated and is in the way: ${nameSome(foreign)}`, fix);
}

async function ownFiles(root: string): Promise<Manifest> {
  const choose = "Choose an output folder that is empty or not there yet.";
  if (!(await stat(root)).isDirectory()) throw refusal("output-foreign", `${root} is not a folder`, choose);
  const manifest = await readManifest(root);
  if (manifest !== undefined) return manifest;
  const entries = await readdir(root);
  if (entries.length === 0) return new Map();
  const message = `${root} is not empty and has no ${manifestName} to say what was generated: ${nameSome(entries.sort())}`;
  throw refusal("output-foreign", message, choose);
}

function refuseEdited(out: string, { edited }: Changes): void {
  if (edited.length === 0) return;
  const fix = "Keep the edits elsewhere, then run `fetchsmith generate --force` to overwrite these files.";
  throw refusal("output-edited", `in ${out}, edited since they were generated: ${nameSome(edited)}`, fix);
}

async function blamingSystem<Value>(out: string, work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (!isSystemError(error) && !(error instanceof UnrestoredError)) throw error;
    throw refusal("output-unwritable", `${out} cannot be written: ${error.message}`);
  });
}
