import { copyFile, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { OutputFile } from "./output-file.js";

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
    // What could not be moved back is in there, and nowhere else.
    if (!(error instanceof UnrestoredError)) await rm(folder, { recursive: true });
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
      const target = path.join(root, file);
      await (changed.has(file) ? keepCopy(target, path.join(former, file), undo) : makeRoom(target, undo));
      await rename(path.join(fresh, file), target);
    }
  } catch (error) {
    await rollBack(undo, temporary, error);
    throw error;
  }
  for (const file of replacement.removed) await pruneFolders(path.dirname(path.join(root, file)), root);
}

type Undo = () => Promise<void>;

async function takeAway(target: string, copy: string, undo: Undo[]): Promise<void> {
  await mkdir(path.dirname(copy), { recursive: true });
  await rename(target, copy);
  undo.push(() => rename(copy, target));
}

/** Copies, rather than moves, so that the file is there at every moment. */
async function keepCopy(target: string, copy: string, undo: Undo[]): Promise<void> {
  await mkdir(path.dirname(copy), { recursive: true });
  await copyFile(target, copy);
  undo.push(() => rename(copy, target));
}

async function makeRoom(target: string, undo: Undo[]): Promise<void> {
  const folder = path.dirname(target);
  const made = await mkdir(folder, { recursive: true });
  undo.push(async () => {
    await rm(target, { force: true });
    if (made !== undefined) await pruneFolders(folder, path.dirname(made));
  });
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
  if (outcomes.every((outcome) => outcome.status === "fulfilled")) return;
  throw new UnrestoredError(`the former files could not all be moved back; they are kept in ${temporary}/old`, {
    cause,
  });
}
