import { accessSync, constants, existsSync } from "node:fs";
import { mkdir, mkdtemp, rmdir } from "node:fs/promises";
import path from "node:path";
import { folderBeside, namePrefix } from "./beside-output.js";
import { UnfinishedError } from "./exchange.js";
import { writeFreshTree } from "./fresh-tree.js";
import { foldersOf, type OutputFile } from "./output-file.js";
import { removeTree } from "./remove-tree.js";
import { swap, workplace } from "./swap.js";

/** What a folder is to hold. */
export interface Replacement {
  /** Every file of the new tree. */
  readonly files: readonly OutputFile[];
  /** Paths of those that stand there already with this very content. */
  readonly unchanged: readonly string[];
  /** Paths of the former tree that were generated: only these are ever overwritten or deleted. */
  readonly generated: Iterable<string>;
}

/**
 * Replaces the generated files of a folder, all or none: the whole new tree is written beside it, then swapped with it.
 * What is foreign is moved along. To be called while the folder is locked.
 *
 * @throws {Error} what the file system reported, with the folder as it was
 * @throws {UnfinishedError} as {@link swap}
 */
export async function replaceTree(root: string, { files, unchanged, generated }: Replacement): Promise<void> {
  const ours = new Set([...generated, ...files.map((file) => file.path)]);
  requireWritable(root, ours);
  const place = workplace(await mkdtemp(path.join(folderBeside(root), namePrefix(root))));
  try {
    writeFreshTree(root, place.fresh, files, new Set(unchanged));
    await swap(root, place, ours);
  } catch (error) {
    // What could not be moved back is in there, and nowhere else. What failed counts for more than litter would.
    if (!(error instanceof UnfinishedError)) removeTree(place.folder);
    throw error;
  }
}

/** Whoever took the right to change a folder that holds generated files means it: moving the whole would get round that. */
function requireWritable(root: string, generated: Iterable<string>): void {
  for (const folder of new Set(["", ...[...generated].flatMap(foldersOf)])) {
    const place = path.join(root, folder);
    if (existsSync(place)) accessSync(place, constants.W_OK);
  }
}

/** Makes the folder that the output folder is to stand in while something is done; takes it away again if that fails. */
export async function insideFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const made = await mkdir(folder, { recursive: true });
  try {
    return await work();
  } catch (error) {
    if (made !== undefined) await pruneFolders(folder, path.dirname(made));
    throw error;
  }
}

/** Removes a folder and those around it up to `limit`, which stays, as far as they are empty. */
async function pruneFolders(folder: string, limit: string): Promise<void> {
  if (folder === limit) return;
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone) await pruneFolders(path.dirname(folder), limit);
}
