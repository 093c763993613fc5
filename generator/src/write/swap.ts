import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exchange, UnfinishedError } from "./exchange.js";
import { foreignEntries } from "./foreign-entries.js";
import { makeFoldersLike } from "./like-folders.js";
import { foldersOf } from "./output-file.js";
import { removeTree } from "./remove-tree.js";

/** A temporary folder beside the output folder: `new` is moved into its place, what stood there is moved to `old`. */
export interface Workplace {
  readonly fresh: string;
  readonly former: string;
  readonly folder: string;
}

/** The parts of a temporary folder. */
export function workplace(folder: string): Workplace {
  return { folder, fresh: path.join(folder, "new"), former: path.join(folder, "old") };
}

/**
 * Puts the new tree in the place of the output folder. Two renames do it, with one more in between for each foreign entry,
 * and nothing else: between them the folder is missing for some microseconds, and never a mix. To be called while the
 * folder is locked.
 *
 * @param generated paths that a manifest lists: all that may be deleted of the former tree
 * @throws {Error} what the file system reported, once the folder is as it was
 * @throws {UnfinishedError} if it could not be made as it was, or holds what appeared there meanwhile
 */
export async function swap(root: string, place: Workplace, generated: ReadonlySet<string>): Promise<void> {
  if (!existsSync(root)) {
    renameSync(place.fresh, root);
  } else {
    const foreign = foreignEntries(root, generated);
    makeFoldersLike(root, place.fresh, foreign.flatMap(foldersOf));
    writeJournal(place, generated);
    await exchange(root, [
      [root, place.former],
      ...foreign.map((entry) => [`${place.former}/${entry}`, `${place.fresh}/${entry}`] as const),
      [place.fresh, root],
    ]);
    carryOver(place.former, root, generated);
  }
  removeTree(place.folder);
}

/**
 * Moves what is foreign from one tree to the other.
 *
 * @param generated The paths of generated files, relative to the tree: what is none of them is foreign.
 * @throws {UnfinishedError} where something is in the way; what was moved before stays moved.
 */
export function carryOver(from: string, to: string, generated: ReadonlySet<string>): void {
  const foreign = foreignEntries(from, generated);
  if (foreign.length > 0) makeFoldersLike(from, to, foreign.flatMap(foldersOf));
  for (const entry of foreign) {
    const target = path.join(to, entry);
    if (existsSync(target)) throw new UnfinishedError(`${target} is in the way of ${path.join(from, entry)}`);
    renameSync(path.join(from, entry), target);
  }
}

/** The generated paths of a former tree, as the run that began to swap it left them, if they can be read. */
export function readJournal(folder: string): ReadonlySet<string> | undefined {
  try {
    const generated: unknown = JSON.parse(readFileSync(journal(folder), "utf8"));
    return Array.isArray(generated) ? new Set(generated.map(String)) : undefined;
  } catch {
    return undefined;
  }
}

function journal(folder: string): string {
  return path.join(folder, "swap.json");
}

/** The journal is there whole or not at all. */
function writeJournal({ folder }: Workplace, generated: ReadonlySet<string>): void {
  const draft = path.join(folder, "swap.json.draft");
  writeFileSync(draft, JSON.stringify([...generated]));
  renameSync(draft, journal(folder));
}
