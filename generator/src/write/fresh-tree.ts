import { copyFileSync, linkSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFoldersLike } from "./like-folders.js";
import { foldersOf, type OutputFile } from "./output-file.js";

/**
 * Writes a whole tree: unchanged files are the very files of the former tree (hard links, or copies where the file system
 * has none), so that their times stay and nothing is built again for them.
 */
export function writeFreshTree(
  former: string,
  fresh: string,
  files: readonly OutputFile[],
  unchanged: ReadonlySet<string>,
): void {
  makeFoldersLike(
    former,
    fresh,
    files.flatMap((file) => foldersOf(file.path)),
  );
  for (const file of files) {
    const target = path.join(fresh, file.path);
    if (unchanged.has(file.path)) linkOrCopy(path.join(former, file.path), target);
    else writeFileSync(target, file.text, { flag: "wx" });
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    const { atime, mtime } = statSync(source);
    copyFileSync(source, target);
    utimesSync(target, atime, mtime);
  }
}
