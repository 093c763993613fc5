import { mkdir, rm, symlink } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { compareFiles, syncFiles } from "./synced.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const pet = { path: "src/pet.ts", text: "export type Pet = 1;\n" };
const index = { path: "src/index.ts", text: "export {};\n" };

/** Runs `sync`, expects it to be refused and everything in the temporary folder to be as it was. */
async function refusedUntouched(files = [pet, index], out = "out"): Promise<{ code: string; message: string }> {
  const before = await folder.contents();
  const [diagnostic] = await refused(syncFiles(folder.path(out), files));
  expect(await folder.contents()).toEqual(before);
  return { code: diagnostic?.code ?? "", message: diagnostic?.message ?? "" };
}

describe("syncOutput refuses", () => {
  test("a folder with files and no manifest, and names them", async () => {
    await folder.write({ "out/mine.ts": "mine", "out/b.ts": "b" });
    const { code, message } = await refusedUntouched();
    expect(code).toBe("output-foreign");
    expect(message).toContain("b.ts, mine.ts");
  });

  test("a file of someone else where a generated one would go", async () => {
    await syncFiles(folder.path("out"), [index]);
    await folder.write({ [`out/${pet.path}`]: "mine" });
    const { code, message } = await refusedUntouched();
    expect(code).toBe("output-foreign");
    expect(message).toContain(pet.path);
  });

  test("a folder where a generated file would go", async () => {
    await syncFiles(folder.path("out"), [index]);
    await mkdir(folder.path("out", pet.path));
    expect((await refusedUntouched()).code).toBe("output-foreign");
  });

  test("a file of someone else where a folder would go", async () => {
    await syncFiles(folder.path("out"), [{ path: "a.ts", text: "" }]);
    await folder.write({ "out/src": "mine" });
    const { code, message } = await refusedUntouched();
    expect(code).toBe("output-foreign");
    expect(message).toMatch(/: src$/);
  });

  test("a symbolic link in the place of a folder, instead of writing through it", async () => {
    await syncFiles(folder.path("out"), [{ path: "a.ts", text: "" }]);
    await folder.write({ "elsewhere/keep.ts": "keep" });
    await symlink(folder.path("elsewhere"), folder.path("out/src"));
    expect((await refusedUntouched()).code).toBe("output-foreign");
  });

  test("a symbolic link in the place of a generated file, instead of writing through it", async () => {
    await syncFiles(folder.path("out"), [{ path: "a.ts", text: "" }]);
    await folder.write({ "elsewhere.ts": "keep" });
    await symlink(folder.path("elsewhere.ts"), folder.path("out/index.ts"));
    expect((await refusedUntouched([{ path: "index.ts", text: "new" }])).code).toBe("output-foreign");
  });

  test("a file as the output folder", async () => {
    await folder.write({ out: "a file" });
    expect((await refusedUntouched()).code).toBe("output-foreign");
  });

  test("an output folder below a file", async () => {
    await folder.write({ file: "a file" });
    expect((await refusedUntouched([pet], "file/out")).code).toBe("output-unwritable");
  });

  test("to overwrite a file that was edited by hand", async () => {
    await syncFiles(folder.path("out"), [pet, index]);
    await folder.write({ [`out/${pet.path}`]: "edited" });
    const { code, message } = await refusedUntouched();
    expect(code).toBe("output-edited");
    expect(message).toContain(pet.path);
  });

  test("to delete a stale file that was edited by hand", async () => {
    await syncFiles(folder.path("out"), [pet, index]);
    await folder.write({ [`out/${pet.path}`]: "edited" });
    expect((await refusedUntouched([index])).code).toBe("output-edited");
  });

  test.each([
    ["is no JSON", "<<<<<<< ours"],
    ["holds no files", "{}"],
    ["lists the files otherwise", '{"files":["src/pet.ts"]}'],
    ["lists something else than a hash", '{"files":{"src/pet.ts":"x"}}'],
    ["leads out of the folder", `{"files":{"../mine.ts":"${"0".repeat(64)}"}}`],
  ])("a manifest that %s", async (_, text) => {
    await folder.write({ "out/.fetchsmith.json": text, "mine.ts": "mine" });
    const { code, message } = await refusedUntouched();
    expect(code).toBe("output-foreign");
    expect(message).toContain(".fetchsmith.json");
  });

  test.each([
    "/a.ts",
    "../a.ts",
    "a/../b.ts",
    "a//b.ts",
    "./a.ts",
    "",
    "a\\b.ts",
    "C:/a.ts",
    "con.ts",
    "a/NUL",
    "a. ",
    "a?.ts",
  ])("the path %j as a mistake of ours", async (path) => {
    await expect(syncFiles(folder.path("out"), [{ path, text: "" }])).rejects.toThrow("not a portable output path");
    expect(await folder.contents()).toEqual({});
  });

  test("two files that differ only in case as a mistake of ours", async () => {
    const files = ["Pet.ts", "pet.ts"].map((path) => ({ path, text: "" }));
    await expect(syncFiles(folder.path("out"), files)).rejects.toThrow("one where case does not count");
  });

  test("a file in the place of another's folder as a mistake of ours", async () => {
    const files = ["pet", "Pet/a.ts"].map((path) => ({ path, text: "" }));
    await expect(syncFiles(folder.path("out"), files)).rejects.toThrow("needs a folder");
  });

  test("a file of the manifest's name as a mistake of ours", async () => {
    const files = [{ path: ".fetchsmith.json", text: "" }];
    await expect(syncFiles(folder.path("out"), files)).rejects.toThrow("one where case does not count");
  });
});

describe("syncOutput leaves alone", () => {
  test("stale files behind a symbolic link that leads elsewhere", async () => {
    await syncFiles(folder.path("out"), [pet, index]);
    await folder.write({ "elsewhere/pet.ts": pet.text, "elsewhere/index.ts": index.text });
    await rm(folder.path("out/src"), { recursive: true });
    await symlink(folder.path("elsewhere"), folder.path("out/src"));
    expect((await syncFiles(folder.path("out"), [])).removed).toEqual([]);
    expect(Object.keys(await folder.contents("elsewhere")).sort()).toEqual(["index.ts", "pet.ts"]);
  });
});

describe("compareOutput", () => {
  test("lists missing, changed, stale and hand-edited files and writes nothing", async () => {
    const files = ["changed", "edited", "stale", "same"].map((name) => ({ path: `${name}.ts`, text: name }));
    await syncFiles(folder.path("out"), files);
    await folder.write({ "out/edited.ts": "by hand" });
    const before = await folder.contents();
    const wanted = [
      { path: "changed.ts", text: "other" },
      { path: "edited.ts", text: "edited" },
      { path: "missing.ts", text: "" },
      { path: "same.ts", text: "same" },
    ];
    expect(await compareFiles(folder.path("out"), wanted)).toEqual({
      created: ["missing.ts"],
      changed: [".fetchsmith.json", "changed.ts", "edited.ts"],
      removed: ["stale.ts"],
      unchanged: ["same.ts"],
      edited: ["edited.ts"],
    });
    expect(await folder.contents()).toEqual(before);
  });

  test("lists every file as missing where there is no folder", async () => {
    const changes = await compareFiles(folder.path("out"), [index, pet]);
    expect(changes.created).toEqual([".fetchsmith.json", index.path, pet.path]);
  });

  test("refuses a foreign folder", async () => {
    await folder.write({ "out/mine.ts": "mine" });
    const [diagnostic] = await refused(compareFiles(folder.path("out"), [index]));
    expect(diagnostic?.code).toBe("output-foreign");
  });
});
