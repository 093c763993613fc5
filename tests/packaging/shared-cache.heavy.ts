import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeEach, expect, jest, test } from "@jest/globals";
import { useTemporaryFolder } from "../unit/temporary-folder.js";

const folder = useTemporaryFolder();

// Each of these generates several times.
jest.setTimeout(240_000);

// This repository's own SDK, in a project of its own.
beforeEach(async () => {
  await mkdir(folder.path("node_modules"));
  await cp("fetchsmith.config.ts", folder.path("fetchsmith.config.ts"));
  await cp("spec", folder.path("spec"), { recursive: true });
});

/** A built generator of its own, of which single files can be changed. */
async function generatorIn(name: string): Promise<string> {
  const home = folder.path("generators", name);
  for (const part of ["bin", "dist", "package.json", "src/runtime"]) {
    await cp(path.join("generator", part), path.join(home, part), { recursive: true });
  }
  await symlink(path.resolve("node_modules"), path.join(home, "node_modules"), "dir");
  return home;
}

interface Outcome {
  readonly isWhole: boolean;
  readonly stdout: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a generator, and gives what stands in the output folder then. */
async function generateWith(home: string): Promise<Outcome> {
  const argv = [path.join(home, "bin", "fetchsmith.js"), "generate"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: folder.path() });
  const entries = await readdir(folder.path("generated"), { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const texts = places.sort().map(async (place) => [place, await readFile(place, "utf8")] as const);
  return { isWhole: stderr.includes("Rendering"), stdout, files: Object.fromEntries(await Promise.all(texts)) };
}

async function forget(): Promise<void> {
  await rm(folder.path("node_modules/.cache"), { recursive: true, force: true });
}

test("two versions share a cache without taking anything of each other's for their own", async () => {
  const one = await generatorIn("one");
  const two = await generatorIn("two");
  await appendFile(path.join(two, "src/runtime/send.ts"), "\nexport const   added = 1;\n");
  const facts = await readFile(path.join(two, "package.json"), "utf8");
  await writeFile(path.join(two, "package.json"), facts.replace(/"version": "[^"]+"/, '"version": "99.0.0"'));

  const first = await generateWith(one);
  const other = await generateWith(two);
  expect(other.isWhole).toBe(true);
  expect(other.files[folder.path("generated/src/runtime/send.ts")]).toMatch(/^export const added = 1;$/m);
  const back = await generateWith(one);
  expect([back.isWhole, back.files]).toEqual([true, first.files]);
  expect(await generateWith(one)).toMatchObject({ isWhole: false, files: first.files });
  await forget();
  expect(await generateWith(two)).toMatchObject({ isWhole: true, files: other.files });
});

test("one version whose code alone has changed does not recall what it did before", async () => {
  const home = await generatorIn("patched");
  const first = await generateWith(home);
  expect((await generateWith(home)).isWhole).toBe(false);
  await appendFile(path.join(home, "dist/cli.js"), "\n// patched\n");
  expect(await generateWith(home)).toMatchObject({ isWhole: true, files: first.files });
});

test.each([
  ["is missing", (file: string) => rm(file)],
  ["is cut off", (file: string) => writeFile(file, '{"a')],
  ["holds something else", (file: string) => writeFile(file, "[1]")],
])("the output is the same where what the generator has formatted beforehand %s", async (_, change) => {
  const whole = await generateWith(await generatorIn("whole"));
  const home = await generatorIn("without");
  await change(path.join(home, "dist", "formatted.json"));
  await forget();
  await rm(folder.path("generated"), { recursive: true });
  expect((await generateWith(home)).files).toEqual(whole.files);
});
