/** A generated file. */
export interface OutputFile {
  /** Where it goes, relative to the output folder, with `/` between folders. */
  readonly path: string;
  /** Its whole content. */
  readonly text: string;
}

/**
 * Makes sure that the files can stand side by side in a folder on every file system.
 *
 * @throws {Error} if they cannot, which is a mistake of the stage that named them
 */
export function assertPortable(files: readonly OutputFile[]): void {
  const owners = new Map<string, string>();
  for (const { path } of files) {
    if (!isPortable(path)) throw new Error(`not a portable output path: ${JSON.stringify(path)}`);
    const folded = path.toLowerCase();
    const twin = owners.get(folded);
    if (twin !== undefined) throw new Error(`two output files are one where case does not count: ${twin}, ${path}`);
    owners.set(folded, path);
  }
  for (const { path } of files) {
    const blocker = foldersOf(path.toLowerCase()).find((folder) => owners.has(folder));
    if (blocker !== undefined) throw new Error(`an output file stands where ${path} needs a folder`);
  }
}

/** Whether a path is relative, stays below its folder and is allowed on Windows, too. */
export function isPortable(path: string): boolean {
  return path.split("/").every(isPortableName);
}

/** The folders that a path leads through, outermost first: `a/b/c.ts` → `a`, `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function isPortableName(name: string): boolean {
  const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;
  return /^[^\\:*?"<>|\x00-\x1F]+(?<![. ])$/.test(name) && !reserved.test(name);
}
