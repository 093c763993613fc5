import { readdirSync } from "node:fs";
import path from "node:path";
import { foldersOf } from "./output-file.js";

/**
 * What stands in a folder and below without being one of the generated files, outermost first: a folder that holds no
 * generated file is one entry, whatever is in it, and is not looked into.
 *
 * @param generated paths of the generated files, whether they are there or not
 */
export function foreignEntries(root: string, generated: Iterable<string>): readonly string[] {
  const files = new Set(generated);
  const folders = new Set([...files].flatMap(foldersOf));
  const within = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() && files.has(place)) return [];
      return entry.isDirectory() && folders.has(place) ? within(place) : [place];
    });
  return within("");
}
