import { copyFile, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { OutputFile } from "./output-file.js";
import { isSystemError } from "./system-error.js";

/** What to do to a folder. */
export interface Replacement {
  /** Files to create or overwrite, in this order. */
  readonly written: readonly OutputFile[];
  /** Paths of those that overwrite a file. */
  readonly changed: readonly string[];
  /** Paths of files to delete, together with the folders that this empties. */
  readonly removed: readonly string[];
}

/**
 * Brings files into a folder, all or none: they are written beside it first, then moved into place one by one, and if
 * anything fails, the files that stood there are moved back.
 *
 * @throws {Error} what the file system reported, once the folder is as it was
 * @throws {UnrestoredError} if the folder could not be made as it was
 */
export async function replaceFiles(root: string, replacement: Replacement): Promise<void> {
  const beside = path.dirname(root);
  const made = await mkdir(beside, { recursive: true });
  try {
    await inTemporaryFolder(beside, path.basename(root), (temporary) => moveInto(root, replacement, temporary));
  } catch (error) {
    if (made !== undefined) await pruneFolders(beside, path.dirname(made));
    throw error;
  }
}

async function inTemporaryFolder(beside: string, name: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(beside, `.${name}-`));
  try {
    await work(folder);
  } catch (error) {
    // What could not be moved back is in there, and nowhere else. What failed counts for more than litter would.
    if (!(error instanceof UnrestoredError)) await rm(folder, { recursive: true }).catch(() => undefined);
    throw error;
  }
  await rm(folder, { recursive: true });
}

async function moveInto(root: string, replacement: Replacement, temporary: string): Promise<void> {
  const fresh = path.join(temporary, "new");
  const former = path.join(temporary, "old");
  for (const file of replacement.written) await writeInto(path.join(fresh, file.path), file.text);
  const undo: Undo[] = [];
  try {
    for (const file of replacement.removed) await takeAway(path.join(root, file), path.join(former, file), undo);
    const changed = new Set(replacement.changed);
    for (const { path: file } of replacement.written) {
      const step = { from: path.join(fresh, file), target: path.join(root, file), undo };
      await (changed.has(file) ? overwrite(step, path.join(former, file)) : create(step));
    }
  } catch (error) {
    await rollBack(undo, temporary, error);
    throw error;
  }
  for (const file of replacement.removed) await pruneFolders(path.dirname(path.join(root, file)), root);
}

type Undo = () => Promise<void>;

/** A file to be moved into place, and where to enter how that is undone, once it is done: what failed changed nothing. */
interface Step {
  readonly from: string;
  readonly target: string;
  readonly undo: Undo[];
}

async function takeAway(target: string, copy: string, undo: Undo[]): Promise<void> {
  await mkdir(path.dirname(copy), { recursive: true });
  await rename(target, copy);
  undo.push(() => rename(copy, target));
}

/** Copies what stands there, rather than moving it, so that the file is there at every moment. */
async function overwrite({ from, target, undo }: Step, copy: string): Promise<void> {
  await mkdir(path.dirname(copy), { recursive: true });
  await copyFile(target, copy);
  await rename(from, target);
  undo.push(() => rename(copy, target));
}

async function create({ from, target, undo }: Step): Promise<void> {
  const folder = path.dirname(target);
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) undo.push(() => pruneFolders(folder, path.dirname(made)));
  await rename(from, target);
  undo.push(() => rm(target, { force: true }));
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Removes a folder and those around it up to `limit`, which stays, as far as they are empty. */
async function pruneFolders(folder: string, limit: string): Promise<void> {
  if (folder === limit) return;
  const gone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (gone) await pruneFolders(path.dirname(folder), limit);
}

/** Some of the former files could not be moved back; the message says where they are kept. */
export class UnrestoredError extends Error {}

async function rollBack(undo: readonly Undo[], temporary: string, cause: unknown): Promise<void> {
  const outcomes: PromiseSettledResult<void>[] = [];
  for (const step of [...undo].reverse()) outcomes.push(...(await Promise.allSettled([step()])));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed === undefined) return;
  const why = `${messageOf(cause)}; then the former files could not all be moved back (${messageOf(failed.reason)})`;
  throw new UnrestoredError(`${why}; they are kept in ${path.join(temporary, "old")}`, { cause });
}

function messageOf(error: unknown): string {
  return isSystemError(error) || error instanceof Error ? error.message : String(error);
}
