import { mkdir, readdir, readFile, readlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The command line as it is built. */
export const cli = fileURLToPath(new URL("../../generator/bin/fetchsmith.js", import.meta.url));

/** What stands in a folder, by path: the text of files, the target of links, nothing for folders. Undefined without folder. */
export async function treeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;
  const tree = {};
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    if (entry.isDirectory()) tree[`${name}/`] = "";
    else tree[name] = entry.isFile() ? await readFile(file, "utf8") : `-> ${await readlink(file)}`;
  }
  return Object.fromEntries(Object.entries(tree).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Writes files by path. */
export async function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** What runs have left beside the output folder `out`. */
export async function besides(folder) {
  return (await readdir(folder)).filter((name) => name.startsWith(".out."));
}

/** A generator of equal numbers for equal seeds, from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
