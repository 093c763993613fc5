/** Runs of the built generator by code that was compiled before, in whatever state that is. */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeEach, expect, jest, test } from "@jest/globals";
import { useTemporaryFolder } from "../unit/temporary-folder.js";

const folder = useTemporaryFolder();

// Each of these generates several times.
jest.setTimeout(240_000);

const home = (): string => folder.path("generator");
const command = (): string => path.join(home(), "dist", "command", "command.cjs");

// A built generator of its own, of which single files can be changed, and this repository's own SDK.
beforeEach(async () => {
  await mkdir(folder.path("node_modules"));
  await cp("fetchsmith.config.ts", folder.path("fetchsmith.config.ts"));
  await cp("spec", folder.path("spec"), { recursive: true });
  for (const part of ["bin", "dist", "package.json", "src/runtime"]) {
    await cp(path.join("generator", part), path.join(home(), part), { recursive: true });
  }
  await symlink(path.resolve("node_modules"), path.join(home(), "node_modules"), "dir");
});

/** Generates from nothing into a folder, and gives what stands there then. */
async function generated(out: string, env: NodeJS.ProcessEnv = {}): Promise<Readonly<Record<string, string>>> {
  await rm(folder.path("node_modules/.cache"), { recursive: true, force: true });
  const argv = [path.join(home(), "bin", "fetchsmith.js"), "generate", "--out", out];
  await promisify(execFile)(process.execPath, argv, {
    cwd: folder.path(),
    env: { ...process.env, NODE_COMPILE_CACHE: folder.path("compiled"), ...env },
  });
  const files = await folder.contents(out);
  expect(Object.keys(files).length).toBeGreaterThan(50);
  await rm(folder.path(out), { recursive: true });
  return files;
}

const without = { NODE_DISABLE_COMPILE_CACHE: "1" };

/** The folder of what was compiled, and its files. */
async function kept(): Promise<{ readonly place: string; readonly files: readonly string[] }> {
  const [name = ""] = (await readdir(folder.path("compiled"))).filter((entry) => entry.startsWith("fetchsmith"));
  const place = folder.path("compiled", name);
  return { place, files: (await readdir(place)).map((file) => path.join(place, file)) };
}

test("the first run, the next one and one without any write the same, and the first alone keeps what it compiled", async () => {
  const expected = await generated("out", without);
  expect(await generated("out")).toEqual(expected);
  const { files } = await kept();
  expect(files).toHaveLength(2);
  const times = async (): Promise<readonly number[]> =>
    Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  const before = await times();
  expect(await generated("out")).toEqual(expected);
  expect(await times()).toEqual(before);
});

test.each<[string, (files: readonly string[]) => Promise<unknown>]>([
  ["is gone", (files) => Promise.all(files.map((file) => rm(file)))],
  ["is empty", (files) => Promise.all(files.map((file) => truncate(file, 0)))],
  ["is cut off", (files) => Promise.all(files.map((file) => truncate(file, 100_000)))],
  ["is garbled", (files) => Promise.all(files.map(garble))],
  ["is that of another file", async ([one = "", other = ""]) => cp(one, other)],
  ["may be written by others", (files) => Promise.all(files.map((file) => chmod(file, 0o666)))],
  ["is a folder", async ([one = ""]) => rm(one).then(() => mkdir(one))],
])("the output is the same where what was compiled %s", async (_, spoil) => {
  const expected = await generated("out");
  await spoil((await kept()).files);
  expect(await generated("out")).toEqual(expected);
  expect(await generated("out")).toEqual(expected);
});

async function garble(file: string): Promise<void> {
  const content = await readFile(file);
  for (let at = 1_000; at < content.length; at += 5_000) content[at] = (content[at] ?? 0) ^ 0xff;
  await writeFile(file, content);
}

test("nothing is kept in a folder that others may write, nor taken from there", async () => {
  const expected = await generated("out");
  const { place, files } = await kept();
  await Promise.all(files.map((file) => rm(file)));
  await chmod(place, 0o777);
  expect(await generated("out")).toEqual(expected);
  expect(await readdir(place)).toEqual([]);
});

test("a generator whose code has changed in its place, its length and time being the same, runs by what it is now", async () => {
  await generated("out");
  const text = await readFile(command(), "utf8");
  const { atime, mtime } = await stat(command());
  const changed = text.replaceAll("fetchsmith generate", "fetchsmith GENERATE");
  expect(changed).toHaveLength(text.length);
  await writeFile(command(), changed);
  await utimes(command(), atime, mtime);
  const files = await generated("out");
  expect(files["src/index.ts"]).toContain("fetchsmith GENERATE");
});

test("runs at the same time write the same, and leave nothing but what each can take", async () => {
  const expected = await generated("out", without);
  const outs = ["one", "two", "three"];
  for (const written of await Promise.all(outs.map((out) => generated(out)))) {
    expect(Object.keys(written)).toEqual(Object.keys(expected));
  }
  expect((await kept()).files.filter((file) => file.includes("."))).toHaveLength(0);
  expect(await generated("out")).toEqual(expected);
});
