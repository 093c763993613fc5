import { readdirSync, readFileSync, type Dirent } from "node:fs";
import path from "node:path";
import { foldersOf } from "./output-file.js";

/** What stands at the paths asked for and at the folders they lead through: a file's content, a folder, or another thing. */
export type Standing = ReadonlyMap<string, Buffer | "folder" | "other">;

/**
 * Reads what stands at these paths of a folder. No symbolic link is followed. Names are compared as they are listed, so
 * that `Pet.ts` is not taken for `pet.ts` where the file system ignores case. Waiting for each of many small files would take
 * longer than reading them.
 */
export function readStanding(root: string, paths: readonly string[]): Standing {
  const asked = new Set(paths);
  const folders = new Set(paths.flatMap(foldersOf));
  const entries = listEntries(root, folders);
  const standing = new Map<string, Buffer | "folder" | "other">();
  for (const place of new Set([...asked, ...folders])) {
    const entry = entries.get(place);
    if (entry === undefined) continue;
    const isAskedFile = entry.isFile() && asked.has(place);
    const other = entry.isDirectory() ? "folder" : "other";
    standing.set(place, isAskedFile ? readFileSync(path.join(root, place)) : other);
  }
  return standing;
}

function listEntries(root: string, folders: ReadonlySet<string>): ReadonlyMap<string, Dirent> {
  const entries = new Map<string, Dirent>();
  const outermostFirst = [...folders].sort((left, right) => left.length - right.length);
  for (const folder of ["", ...outermostFirst]) {
    if (folder !== "" && entries.get(folder)?.isDirectory() !== true) continue;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      entries.set(folder === "" ? entry.name : `${folder}/${entry.name}`, entry);
    }
  }
  return entries;
}
