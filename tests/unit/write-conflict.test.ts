import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { manifestName } from "../../generator/src/write/manifest.js";
import { readStandingNames } from "../../generator/src/write/standing-names.js";
import { syncOutput } from "../../generator/src/write/sync-output.js";
import { refused } from "./refused.js";
import { facts, syncFiles } from "./synced.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const file = (name: string, text: string): { path: string; text: string } => ({ path: `src/${name}.ts`, text });
const base = [file("pet", "1"), file("old", "1")];
const ours = [file("pet", "2"), file("old", "1"), file("cat", "1")];
const theirs = [file("pet", "3"), file("dog", "1")];
const merged = [file("pet", "4"), file("cat", "1"), file("dog", "1")];

/** Merges the manifests of three folders as git does, into ours. */
async function mergeManifests(...options: readonly string[]): Promise<void> {
  for (const [name, files] of Object.entries({ base, ours, theirs })) await syncFiles(folder.path(name), files);
  const manifests = ["ours", "base", "theirs"].map((name) => folder.path(name, manifestName));
  await promisify(execFile)("git", ["merge-file", ...options, ...manifests]).catch(() => undefined);
  expect(await readFile(folder.path("ours", manifestName), "utf8")).toMatch(/^<{7} [^]*^={7}$[^]*^>{7} /m);
}

test.each([[[]], [["--diff3"]]])(
  "a manifest in conflict stands for both of its sides, and is made anew (git merge-file %j)",
  async (options) => {
    await mergeManifests(...options);
    await folder.write({ "ours/src/pet.ts": "3", "ours/src/dog.ts": "1", "ours/src/mine.ts": "mine" });
    const { created, changed, removed, edited } = await syncFiles(folder.path("ours"), merged);
    expect({ created, changed, removed, edited }).toEqual({
      created: [],
      changed: [manifestName, "src/pet.ts"],
      removed: ["src/old.ts"],
      edited: [],
    });
    expect(await folder.contents("ours/src")).toEqual({
      "pet.ts": "4",
      "cat.ts": "1",
      "dog.ts": "1",
      "mine.ts": "mine",
    });
    expect((await syncFiles(folder.path("ours"), merged)).unchanged).toHaveLength(4);
  },
);

test("a generated file in conflict is neither side's, and overwritten only by force", async () => {
  await mergeManifests();
  await folder.write({ "ours/src/pet.ts": "<<<<<<< ours\n2\n=======\n3\n>>>>>>> theirs\n" });
  const before = await folder.contents("ours");
  expect(await refused(syncFiles(folder.path("ours"), merged))).toMatchObject([
    { code: "output-edited", message: expect.stringContaining("src/pet.ts") },
  ]);
  expect(await folder.contents("ours")).toEqual(before);
  await syncFiles(folder.path("ours"), merged, { force: true });
  expect(await folder.contents("ours/src")).toEqual({ "pet.ts": "4", "cat.ts": "1", "dog.ts": "1" });
});

test("a file that neither side lists is not ours, not even by force", async () => {
  await mergeManifests();
  await folder.write({ "ours/src/bird.ts": "mine" });
  const files = [...merged, file("bird", "1")];
  expect(await refused(syncFiles(folder.path("ours"), files, { force: true }))).toMatchObject([
    { code: "output-foreign", message: expect.stringContaining("src/bird.ts") },
  ]);
});

test("where a side of the conflict is no manifest, nothing is known to be ours, and the remedy is told", async () => {
  await mergeManifests();
  const text = await readFile(folder.path("ours", manifestName), "utf8");
  await writeFile(folder.path("ours", manifestName), text.replace(/^={7}$/m, '=======\n"'));
  expect(await refused(syncFiles(folder.path("ours"), merged, { force: true }))).toMatchObject([
    { code: "output-foreign", fix: expect.stringContaining(`git checkout --ours`) },
  ]);
});

test("a path that leads elsewhere is refused on either side", async () => {
  await mergeManifests();
  const text = await readFile(folder.path("ours", manifestName), "utf8");
  await writeFile(folder.path("ours", manifestName), text.replace('"src/dog.ts"', '"../dog.ts"'));
  expect(await refused(syncFiles(folder.path("ours"), merged))).toMatchObject([{ code: "output-foreign" }]);
});

test("names given out on either side stay, ours where they differ", async () => {
  const named = {
    base: [["a", "pet"]],
    ours: [
      ["a", "pet"],
      ["b", "cat"],
      ["c", "cow"],
    ],
    theirs: [
      ["a", "pet"],
      ["b", "tom"],
      ["d", "dog"],
    ],
  } as const;
  for (const [name, names] of Object.entries(named)) {
    await syncOutput(folder.path(name), { files: [], facts: { ...facts, names: new Map(names) } });
  }
  const manifests = ["ours", "base", "theirs"].map((name) => folder.path(name, manifestName));
  await promisify(execFile)("git", ["merge-file", ...manifests]).catch(() => undefined);
  expect([...(await readStandingNames(folder.path("ours")))].sort()).toEqual([
    ["a", "pet"],
    ["b", "cat"],
    ["c", "cow"],
    ["d", "dog"],
  ]);
});
