import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { manifestOf } from "../../generator/src/write/manifest.js";
import { facts, syncFiles } from "./synced.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const pet = { path: "src/models/pet.ts", text: "export type Pet = 1;\n" };
const index = { path: "src/index.ts", text: "export {};\n" };
const manifest = ".fetchsmith.json";

describe("syncOutput", () => {
  test("creates the folder, those around it, every file and the manifest", async () => {
    const changes = await syncFiles(folder.path("a/b/out"), [pet, index]);
    expect(changes).toEqual({
      created: [manifest, index.path, pet.path],
      changed: [],
      removed: [],
      unchanged: [],
      edited: [],
    });
    expect(await folder.contents("a/b")).toEqual({
      "out/": "",
      "out/src/": "",
      "out/src/models/": "",
      [`out/${pet.path}`]: pet.text,
      [`out/${index.path}`]: index.text,
      [`out/${manifest}`]: manifestOf([index, pet], facts).text,
    });
  });

  test("writes a manifest that lists the SHA-256 of each file and input, sorted, whatever their order", () => {
    const files = [
      { path: "b.ts", text: "" },
      { path: "a.ts", text: "é" },
    ];
    const inputs = new Map([
      ["../spec/b.yaml", "b".repeat(64)],
      ["../spec/a.yaml", "a".repeat(64)],
    ]);
    expect(manifestOf(files, { generator: "fetchsmith 1.2.3", inputs, names: new Map() }).text).toBe(
      `{
  "version": 2,
  "generator": "fetchsmith 1.2.3",
  "inputs": {
    "../spec/a.yaml": "${"a".repeat(64)}",
    "../spec/b.yaml": "${"b".repeat(64)}"
  },
  "files": {
    "a.ts": "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
    "b.ts": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  }
}
`,
    );
  });

  test("writes into an empty folder that is there already", async () => {
    await mkdir(folder.path("out"));
    await syncFiles(folder.path("out"), [index]);
    expect(Object.keys(await folder.contents("out")).sort()).toEqual([manifest, "src/", index.path]);
  });

  test("leaves unchanged files untouched on disk, the manifest included", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    const past = new Date("2020-01-01T00:00:00Z");
    const all = [pet.path, index.path, manifest];
    for (const file of all) await utimes(folder.path("out", file), past, past);
    const changes = await syncFiles(out, [index, pet]);
    expect(changes.unchanged).toEqual([manifest, index.path, pet.path]);
    for (const file of all) expect((await stat(folder.path("out", file))).mtime).toEqual(past);
  });

  test("rewrites only the file whose content changed", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    const past = new Date("2020-01-01T00:00:00Z");
    await utimes(folder.path("out", index.path), past, past);
    const changes = await syncFiles(out, [{ ...pet, text: "new\n" }, index]);
    expect(changes.changed).toEqual([manifest, pet.path]);
    expect((await folder.contents("out"))[pet.path]).toBe("new\n");
    expect((await stat(folder.path("out", index.path))).mtime).toEqual(past);
  });

  test("removes stale files and the folders they leave empty", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    const changes = await syncFiles(out, [index]);
    expect(changes.removed).toEqual([pet.path]);
    expect(Object.keys(await folder.contents("out")).sort()).toEqual([manifest, "src/", index.path]);
  });

  test("leaves files alone that stand beside the manifest and are not in it", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    await folder.write({ "out/node_modules/x/a.js": "x", "out/src/models/mine.ts": "mine" });
    await syncFiles(out, []);
    const contents = await folder.contents("out");
    expect(contents["node_modules/x/a.js"]).toBe("x");
    expect(contents["src/models/mine.ts"]).toBe("mine");
    expect(contents[index.path]).toBeUndefined();
  });

  test("takes a file for its own that is not in the manifest but has the very content", async () => {
    const out = folder.path("out");
    await syncFiles(out, [index]);
    await folder.write({ [`out/${pet.path}`]: pet.text });
    const changes = await syncFiles(out, [pet, index]);
    expect(changes).toMatchObject({ created: [], changed: [manifest], unchanged: [index.path, pet.path] });
  });

  test("writes again a generated file that someone deleted", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    const before = await folder.contents("out");
    await rm(folder.path("out", pet.path));
    expect((await syncFiles(out, [pet, index])).created).toEqual([pet.path]);
    expect(await folder.contents("out")).toEqual(before);
  });

  test("puts a folder where a stale file stood", async () => {
    const out = folder.path("out");
    await syncFiles(out, [{ path: "pets", text: "a file" }]);
    await syncFiles(out, [{ path: "pets/index.ts", text: "in a folder" }]);
    expect((await folder.contents("out"))["pets/index.ts"]).toBe("in a folder");
  });

  test("overwrites hand-edited files when forced", async () => {
    const out = folder.path("out");
    await syncFiles(out, [pet, index]);
    await folder.write({ [`out/${pet.path}`]: "edited" });
    expect((await syncFiles(out, [pet, index], { force: true })).edited).toEqual([pet.path]);
    expect((await folder.contents("out"))[pet.path]).toBe(pet.text);
  });

  test("leaves nothing beside the folder", async () => {
    await syncFiles(folder.path("out"), [pet]);
    await syncFiles(folder.path("out"), [index]);
    expect(Object.keys(await folder.contents()).filter((name) => !name.startsWith("out/"))).toEqual([]);
  });
});
