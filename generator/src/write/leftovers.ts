import { existsSync, readdirSync, renameSync } from "node:fs";
import path from "node:path";
import { folderBeside, lockFile, namePrefix } from "./beside-output.js";
import { removeTree } from "./remove-tree.js";
import { carryOver, readJournal, UnfinishedError, workplace } from "./swap.js";
import { isSystemError } from "./system-error.js";

/** What killed runs, or one that is at work, left beside the output folder. Absolute paths. */
export function leftovers(root: string): readonly string[] {
  const prefix = namePrefix(root);
  return entriesOf(folderBeside(root))
    .filter((name) => name.startsWith(prefix) && isOurs(name.slice(prefix.length)))
    .map((name) => path.join(folderBeside(root), name));
}

/** Whether the output folder is missing because a run was killed in the middle of swapping it. */
export function isCutShort(root: string): boolean {
  return !existsSync(root) && leftovers(root).some((folder) => existsSync(workplace(folder).former));
}

/**
 * Completes what killed runs began, and removes what they left. To be called while the folder is locked.
 *
 * @throws {UnfinishedError} if somebody has made the folder anew since, so that there are two of them now
 */
export function tidy(root: string): void {
  for (const leftover of leftovers(root)) {
    if (leftover === lockFile(root)) continue; // it is ours
    complete(root, leftover);
    removeTree(leftover);
  }
}

function complete(root: string, folder: string): void {
  const { fresh, former } = workplace(folder);
  const generated = readJournal(folder);
  if (generated === undefined || !existsSync(former)) return;
  if (existsSync(fresh)) {
    if (existsSync(root)) throw new UnfinishedError(doubled(root, former));
    carryOver(former, fresh, generated);
    renameSync(fresh, root);
  }
  carryOver(former, root, generated);
}

function doubled(root: string, former: string): string {
  const keep = `${path.basename(root)} was made anew since, and what it was is kept in ${former}`;
  return `a run was killed while it swapped the folder; ${keep}: take from there what you need, then delete it`;
}

/** `lock` is held by a run, `lock-` and a number one that was about to be taken over, six characters are a folder to work in. */
function isOurs(suffix: string): boolean {
  return /^(?:lock(?:-\d+)?|[A-Za-z\d]{6})$/.test(suffix);
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
    throw error;
  }
}
