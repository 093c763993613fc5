import { chmod, lstat, mkdir, readlink, rename, stat, symlink } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { syncOutput } from "../../generator/src/write/sync-output.js";
import { refused } from "./refused.js";
import { facts, syncFiles } from "./synced.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const pet = { path: "src/models/pet.ts", text: "export type Pet = 1;\n" };
const index = { path: "src/index.ts", text: "export {};\n" };
const out = (): string => folder.path("out");

describe("what is foreign in the output folder", () => {
  test("survives, whatever it is, and is not looked into", async () => {
    await syncFiles(out(), [pet, index]);
    await folder.write({
      "out/node_modules/dep/index.js": "dep",
      "out/dist/index.js": "built",
      "out/.git/HEAD": "ref",
      "out/src/models/by-hand.ts": "mine",
      "elsewhere/a.txt": "a",
    });
    await mkdir(folder.path("out/src/empty"));
    await symlink("../elsewhere", folder.path("out/link"));
    await symlink("nowhere", folder.path("out/src/dangling"));
    const inside = await stat(folder.path("out/node_modules/dep"));
    await syncFiles(out(), [{ path: "README.md", text: "new" }]);
    const contents = await folder.contents("out");
    expect(contents).toMatchObject({
      "node_modules/dep/index.js": "dep",
      "dist/index.js": "built",
      ".git/HEAD": "ref",
      "src/models/by-hand.ts": "mine",
      "src/empty/": "",
    });
    expect(await readlink(folder.path("out/link"))).toBe("../elsewhere");
    expect(await readlink(folder.path("out/src/dangling"))).toBe("nowhere");
    expect((await stat(folder.path("out/node_modules/dep"))).ino).toBe(inside.ino);
    expect(Object.keys(contents)).not.toContain(pet.path);
  });

  test("survives when it is the config and the document", async () => {
    await syncFiles(out(), [index]);
    await folder.write({ "out/fetchsmith.config.ts": "config", "out/api.yaml": "document" });
    await syncFiles(out(), [pet]);
    expect(await folder.contents("out")).toMatchObject({ "fetchsmith.config.ts": "config", "api.yaml": "document" });
  });
});

describe("the output folder", () => {
  test("stays behind the symbolic link that leads to it", async () => {
    await mkdir(folder.path("real"));
    await symlink("real", out());
    await syncFiles(out(), [index]);
    await syncFiles(out(), [pet]);
    expect((await lstat(out())).isSymbolicLink()).toBe(true);
    expect((await folder.contents("real"))[pet.path]).toBe(pet.text);
  });

  test("is refused where a symbolic link leads nowhere", async () => {
    await symlink("nowhere", out());
    expect((await refused(syncFiles(out(), [index])))[0]).toMatchObject({ code: "output-foreign" });
  });

  test("keeps its permissions, and so do the folders in it", async () => {
    await syncFiles(out(), [pet]);
    await chmod(out(), 0o750);
    await chmod(folder.path("out/src"), 0o711);
    await syncFiles(out(), [{ ...pet, text: "new\n" }]);
    expect([(await stat(out())).mode & 0o777, (await stat(folder.path("out/src"))).mode & 0o777]).toEqual([
      0o750, 0o711,
    ]);
  });

  test("is refused when the run takes place inside it, and stays as it was", async () => {
    await syncFiles(out(), [index]);
    const before = await folder.contents();
    const cwd = process.cwd();
    process.chdir(folder.path("out/src"));
    try {
      expect((await refused(syncFiles(out(), [pet])))[0]).toMatchObject({ code: "output-occupied" });
      expect((await syncFiles(out(), [index])).unchanged).toContain(index.path);
    } finally {
      process.chdir(cwd);
    }
    expect(await folder.contents()).toEqual(before);
  });
});

describe("what a killed run left", () => {
  test("is refused, and nothing is lost, where somebody has made the folder anew since", async () => {
    await syncFiles(out(), [index]);
    await folder.write({ "out/mine.txt": "mine" });
    const place = folder.path(".out.fetchsmith-abcdef");
    await folder.write({ ".out.fetchsmith-abcdef/swap.json": JSON.stringify([index.path]) });
    await mkdir(folder.path(".out.fetchsmith-abcdef/new"));
    await rename(out(), `${place}/old`);
    await syncFilesElsewhere();
    const before = await folder.contents();
    const [diagnostic] = await refused(syncFiles(out(), [pet]));
    expect(diagnostic).toMatchObject({ code: "output-unfinished" });
    expect(diagnostic?.message).toContain(`${place}/old`);
    expect(await folder.contents()).toEqual(before);
  });

  test.each([
    ["is gone", {}],
    ["is broken", { "swap.json": "{" }],
  ])("is refused, and kept, where the note of what was generated %s", async (_, note: Record<string, string>) => {
    const place = ".out.fetchsmith-abcdef";
    await folder.write({ [`${place}/old/mine.txt`]: "mine" });
    for (const [name, text] of Object.entries(note)) await folder.write({ [`${place}/${name}`]: text });
    const before = await folder.contents();
    expect((await refused(syncFiles(out(), [index])))[0]).toMatchObject({ code: "output-unfinished" });
    expect(await folder.contents()).toEqual(before);
  });

  test("stays alone where it is not ours", async () => {
    await folder.write({ ".out.fetchsmith-notes.md": "mine", ".out.fetchsmith-abcdefg/a": "mine" });
    await folder.write({ ".out.fetchsmith-folder/a": "mine", "elsewhere/old/a": "mine" });
    await symlink("elsewhere", folder.path(".out.fetchsmith-linked"));
    await syncFiles(out(), [index]);
    expect(await folder.contents()).toMatchObject({
      ".out.fetchsmith-notes.md": "mine",
      ".out.fetchsmith-abcdefg/a": "mine",
      ".out.fetchsmith-folder/a": "mine",
      "elsewhere/old/a": "mine",
    });
  });
});

async function syncFilesElsewhere(): Promise<void> {
  await syncFiles(folder.path("other"), [index]);
  await rename(folder.path("other"), out());
}

describe("line ends", () => {
  test("that git has converted are told, need no force, and are put right", async () => {
    await syncFiles(out(), [pet, index]);
    const before = await folder.contents("out");
    const converted = Object.entries(before).filter(([name]) => !name.endsWith("/"));
    await folder.write(
      Object.fromEntries(converted.map(([name, text]) => [`out/${name}`, text.replaceAll("\n", "\r\n")])),
    );
    const state = await syncOutput(out(), { files: [pet, index], facts });
    expect(state.changes.edited).toEqual([]);
    expect(state.diagnostics).toMatchObject([{ code: "output-line-ends", severity: "warning" }]);
    expect(await folder.contents("out")).toEqual(before);
  });
});

describe("a hand-edited file", () => {
  test("is refused with a diff of what force would do", async () => {
    await syncFiles(out(), [index]);
    await folder.write({ [`out/${index.path}`]: "export const mine = 1;\n" });
    const [diagnostic] = await refused(syncFiles(out(), [index]));
    expect(diagnostic?.detail).toContain("-export const mine = 1;\n+export {};");
  });

  test("is shown in part where it is long", async () => {
    const long = (text: string): string => `${text}\n`.repeat(500);
    await syncFiles(out(), [{ path: "a.ts", text: long("a") }]);
    await folder.write({ "out/a.ts": long("b") });
    const [diagnostic] = await refused(syncFiles(out(), [{ path: "a.ts", text: long("a") }]));
    expect(diagnostic?.detail?.split("\n")).toHaveLength(61);
    expect(diagnostic?.detail).toMatch(/… \d+ more lines$/);
  });
});

describe("a manifest of version 1", () => {
  test("still says what is generated", async () => {
    await syncFiles(out(), [pet, index]);
    const { files } = JSON.parse((await folder.contents("out"))[".fetchsmith.json"] ?? "") as { files: object };
    await folder.write({ "out/.fetchsmith.json": JSON.stringify({ files }) });
    const changes = await syncFiles(out(), [index]);
    expect(changes).toMatchObject({ removed: [pet.path], changed: [".fetchsmith.json"], edited: [] });
  });
});

describe("a name that changes in case alone", () => {
  test("is changed", async () => {
    await syncFiles(out(), [{ path: "Pet.ts", text: "" }]);
    await syncFiles(out(), [{ path: "pet.ts", text: "" }]);
    expect(Object.keys(await folder.contents("out"))).toContain("pet.ts");
  });
});
