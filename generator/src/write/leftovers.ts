import { existsSync, lstatSync, readdirSync, renameSync } from "node:fs";
import path from "node:path";
import { folderBeside, lockFile, namePrefix } from "./beside-output.js";
import { UnfinishedError } from "./exchange.js";
import { removeTree } from "./remove-tree.js";
import { carryOver, readJournal, workplace } from "./swap.js";
import { isSystemError } from "./system-error.js";

/** What killed runs, or one that is at work, left beside the output folder. Absolute paths. */
export function leftovers(root: string): readonly string[] {
  const prefix = namePrefix(root);
  return entriesOf(folderBeside(root))
    .filter((name) => name.startsWith(prefix))
    .map((name) => path.join(folderBeside(root), name))
    .filter((place) => isOurs(place, path.basename(place).slice(prefix.length)));
}

/** Whether the output folder is missing because a run was killed in the middle of swapping it. */
export function isCutShort(root: string): boolean {
  return !existsSync(root) && leftovers(root).some((folder) => existsSync(workplace(folder).former));
}

/**
 * Completes what killed runs began, and removes what they left. To be called while the folder is locked.
 *
 * @throws {UnfinishedError} if that needs a person, e.g. because somebody has made the folder anew since
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
  if (!existsSync(former)) return;
  const generated = readJournal(folder);
  if (generated === undefined) throw new UnfinishedError(`nothing tells what in ${former} was generated`);
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
function isOurs(place: string, suffix: string): boolean {
  if (/^lock(?:-\d+)?$/.test(suffix)) return true;
  if (!/^[A-Za-z\d]{6}$/.test(suffix) || lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true)
    return false;
  return entriesOf(place).every((name) => ["new", "old", "swap.json", "swap.json.draft"].includes(name));
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
    throw error;
  }
}
