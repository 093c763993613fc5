import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "@jest/globals";

/** A folder of each test's own. */
export interface TemporaryFolder {
  path(...names: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** The text of every file below, by path; folders end in `/`. */
  contents(folder?: string): Promise<Record<string, string>>;
}

/** Makes a folder before each test of the file and removes it afterwards. */
export function useTemporaryFolder(): TemporaryFolder {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-test-"));
  });
  afterEach(() => rm(root, { recursive: true }));
  return {
    path: (...names) => path.join(root, ...names),
    write: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(root, name)), { recursive: true });
        await writeFile(path.join(root, name), text);
      }
    },
    contents: (folder = "") => contentsOf(path.join(root, folder)),
  };
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents: Record<string, string> = {};
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, "/");
    contents[entry.isDirectory() ? `${name}/` : name] = entry.isFile() ? await readFile(file, "utf8") : "";
  }
  return contents;
}
