import { cp, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generate } from "../../generator/src/index.js";

/** Text of files, by path relative to a folder. */
export type Files = Readonly<Record<string, string>>;

/** The folder of a golden: `document.yaml`, `fetchsmith.config.json` and, in `expected`, what is generated from them. */
export function goldenFolder(golden: string): string {
  return path.resolve("tests/golden", golden);
}

/** What the generator makes of a golden's document, without the runtime, which is the same in every SDK. */
export async function generateGolden(golden: string): Promise<Files> {
  return inTemporaryFolder(async (folder) => {
    await cp(path.resolve("tests/golden"), folder, { recursive: true, filter: (source) => !isExpected(source) });
    const { out } = await generate({ cwd: path.join(folder, golden) });
    return filesIn(out);
  });
}

/** What the generator makes of this repository's own config, from copies of it and its document. */
export async function generateSdk(): Promise<Files> {
  return inTemporaryFolder(async (folder) => {
    await cp("fetchsmith.config.ts", path.join(folder, "fetchsmith.config.ts"));
    await cp("spec", path.join(folder, "spec"), { recursive: true });
    const { out } = await generate({ cwd: folder });
    return filesIn(out);
  });
}

/** A golden as it is reviewed. */
export function withoutRuntime(files: Files): Files {
  return pick(files, (name) => !name.startsWith("runtime/") && name !== ".fetchsmith.json");
}

/** The files for whose names `isWanted`. */
export function pick(files: Files, isWanted: (name: string) => boolean): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => isWanted(name)));
}

/** Every file in a folder and below, but for what git ignores. */
export async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const named = files.map((file) => [path.relative(folder, file).replaceAll(path.sep, "/"), file] as const);
  const kept = named.filter(([name]) => !/(^|\/)(dist|node_modules)\/|\.tgz$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(kept.map(async ([name, file]) => [name, await readFile(file, "utf8")] as const)),
  );
}

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-golden-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function isExpected(source: string): boolean {
  return path.basename(source) === "expected";
}
