import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Diagnostic } from "../diagnostics.js";
import { folderBeside } from "./beside-output.js";
import { compare, type Comparison } from "./changes.js";
import { isCutShort, leftovers, tidy } from "./leftovers.js";
import { manifestName, manifestOf, readManifest, type Manifest, type ManifestFacts } from "./manifest.js";
import { notices } from "./notices.js";
import { assertPortable, type OutputFile } from "./output-file.js";
import { whileLocked } from "./output-lock.js";
import { blamingSystem, refuseEdited, refuseForeign, refuseInside } from "./output-refusals.js";
import { nameSome, refusal } from "./refusal.js";
import { insideFolder, replaceTree } from "./replace-tree.js";
import { readStanding, type Standing } from "./standing-files.js";
import { unlessMissing } from "./system-error.js";

/** What a folder is to hold. */
export interface Output {
  readonly files: readonly OutputFile[];
  readonly facts: ManifestFacts;
}

/** How to write a folder. */
export interface SyncOptions {
  /** Overwrite and delete generated files that a person has edited. */
  readonly force?: boolean;
}

/** How a folder differs, or differed, from what it is to hold. */
export interface OutputState extends Pick<Comparison, "changes"> {
  /** Warnings and notes. */
  readonly diagnostics: readonly Diagnostic[];
  /** What stands, or stood, at the paths of all generated files. */
  readonly standing: Standing;
  /** Every file that is to stand there, the manifest included. */
  readonly all: readonly OutputFile[];
}

/**
 * Makes a folder hold these files and their manifest: the whole tree is written beside it and swapped, so that it either
 * all happens or nothing. Only generated files are overwritten and deleted; equal ones stay the files they are.
 *
 * @throws {DiagnosticError} `output-foreign` if what was not generated is in the way, `output-edited` if a person has
 * edited what would be overwritten, `output-busy` if another run writes it, `output-occupied` if this run takes place
 * inside it, `output-unwritable` if the file system refuses, `output-unfinished` if something is left to a person
 * @throws {Error} if the files' paths are not portable, which is a mistake of ours
 */
export async function syncOutput(out: string, output: Output, options: SyncOptions = {}): Promise<OutputState> {
  const all = filesOf(output);
  const attempt = async (): Promise<Inspection> => {
    const inspection = await inspect(out, all);
    if (options.force !== true) await refuseEdited(out, inspection);
    return inspection;
  };
  return blamingSystem(out, async () => {
    const root = await rootOf(out);
    const before = await unlessAtWork(root, attempt);
    if (before !== undefined && isUpToDate(before)) return before;
    return insideFolder(folderBeside(root), () => whileLocked(root, () => finish(root, attempt)));
  });
}

/**
 * Tells how a folder differs from these files and their manifest, and writes nothing.
 *
 * @throws {DiagnosticError} `output-foreign`, `output-unwritable`, as {@link syncOutput} would
 * @throws {Error} if the files' paths are not portable, which is a mistake of ours
 */
export async function compareOutput(out: string, output: Output): Promise<OutputState> {
  const all = filesOf(output);
  return blamingSystem(out, async () => {
    const root = await rootOf(out);
    const state = await unlessAtWork(root, () => inspect(out, all));
    if (state !== undefined) return state;
    await pause(100); // a swap takes less
    return inspect(out, all);
  });
}

/** Does something unless another run is at work on the folder, or was killed; whatever is found then is not for certain. */
async function unlessAtWork<Value>(root: string, work: () => Promise<Value>): Promise<Value | undefined> {
  if (leftovers(root).length > 0) return undefined;
  return work().catch((error: unknown) => {
    if (leftovers(root).length === 0) throw error;
    return undefined;
  });
}

interface Inspection extends OutputState {
  readonly manifest: Manifest;
}

const noManifest: Manifest = { files: new Map() };

function filesOf({ files, facts }: Output): readonly OutputFile[] {
  const all = [...files, manifestOf(files, facts)];
  assertPortable(all);
  return all;
}

/** Another run may have written the folder while this one waited, so it is looked at anew. */
async function finish(root: string, attempt: () => Promise<Inspection>): Promise<Inspection> {
  tidy(root);
  const inspection = await attempt();
  if (isUpToDate(inspection)) return inspection;
  const { all, changes, manifest } = inspection;
  refuseInside(root);
  await replaceTree(root, { files: all, unchanged: changes.unchanged, generated: manifest.files.keys() });
  return inspection;
}

function isUpToDate({ changes }: OutputState): boolean {
  return changes.created.length + changes.changed.length + changes.removed.length === 0;
}

/** The folder itself, where `out` is a symbolic link. */
async function rootOf(out: string): Promise<string> {
  const root = await unlessMissing(realpath(out));
  if (root !== undefined) return root;
  if ((await unlessMissing(lstat(out))) === undefined) return out;
  throw refusal(
    "output-foreign",
    `${out} is a symbolic link that leads nowhere`,
    "Make the folder, or remove the link.",
  );
}

async function inspect(out: string, all: readonly OutputFile[]): Promise<Inspection> {
  const root = await rootOf(out);
  const isThere = (await unlessMissing(stat(root))) !== undefined;
  const manifest = isThere ? await ownManifest(root) : noManifest;
  const paths = [...all.map((file) => file.path), ...manifest.files.keys()];
  const standing: Standing = isThere ? readStanding(root, paths) : new Map();
  const comparison = compare(all, manifest, standing);
  refuseForeign(out, comparison);
  const diagnostics = notices(out, { ...comparison, isCutShort: !isThere && isCutShort(root) });
  return { all, changes: comparison.changes, diagnostics, manifest, standing };
}

async function ownManifest(root: string): Promise<Manifest> {
  const choose = "Choose an output folder that is empty or not there yet.";
  if (!(await stat(root)).isDirectory()) throw refusal("output-foreign", `${root} is not a folder`, choose);
  const manifest = await readManifest(root);
  if (manifest !== undefined) return manifest;
  const entries = await readdir(root);
  if (entries.length === 0) return noManifest;
  const message = `${root} is not empty and has no ${manifestName} to say what was generated: ${nameSome(entries.sort())}`;
  throw refusal(
    "output-foreign",
    message,
    `${choose} If it was generated, restore ${manifestName} from version control.`,
  );
}
