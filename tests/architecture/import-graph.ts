import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** One import of a file of the generator. */
export interface Import {
  /** The importing file, relative to `generator/src`. */
  readonly from: string;
  /** The imported file, relative to `generator/src` (so `../` where it leaves it), or the package. */
  readonly to: string;
  readonly isRelative: boolean;
}

/** The folder of the generator's sources. */
export const sources: string = path.resolve("generator/src");

/** Every TypeScript file of the generator, relative to its sources, sorted. */
export async function sourceFiles(): Promise<readonly string[]> {
  const entries = await readdir(sources, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(".ts"))
    .map((entry) => entry.replaceAll(path.sep, "/"))
    .sort();
}

/** Every import and re-export of every file, types included. */
export async function importGraph(): Promise<readonly Import[]> {
  const imports = await Promise.all((await sourceFiles()).map(importsOf));
  return imports.flat();
}

/** Circles of files that import each other, each from its first file on; types included. */
export function circles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isRelative } of imports) {
    if (isRelative) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (trail.includes(file) || finished.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

async function importsOf(from: string): Promise<readonly Import[]> {
  const text = await readFile(path.join(sources, from), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const isRelative = fileName.startsWith(".");
    const to = path.posix.join(path.posix.dirname(from), fileName).replace(/\.js$/, ".ts");
    return { from, to: isRelative ? to : fileName, isRelative };
  });
}
