import { mkdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { replaceFiles } from "../../generator/src/write/replace-files.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

/** Something that `compare` would have refused, standing in the way of the last of several moves. */
async function failsHalfway(): Promise<Record<string, string>> {
  await folder.write({ "out/stale/a.ts": "stale", "out/changed.ts": "former" });
  await mkdir(folder.path("out/blocked.ts"));
  await folder.write({ "out/blocked.ts/mine.ts": "mine" });
  return folder.contents();
}

const replacement = {
  removed: ["stale/a.ts"],
  changed: ["changed.ts"],
  written: ["changed.ts", "new/deep/b.ts", "blocked.ts"].map((path) => ({ path, text: "new" })),
};

describe("replaceFiles, failing halfway,", () => {
  test("puts removed and changed files back and takes created ones away", async () => {
    const before = await failsHalfway();
    await expect(
      replaceFiles(folder.path("out"), { ...replacement, changed: ["changed.ts", "blocked.ts"] }),
    ).rejects.toThrow();
    expect(await folder.contents()).toEqual(before);
  });

  test("reports what the file system said", async () => {
    await failsHalfway();
    const work = replaceFiles(folder.path("out"), { ...replacement, changed: ["changed.ts", "blocked.ts"] });
    await expect(work).rejects.toMatchObject({ code: "EISDIR" });
  });

  test("removes the folders it made on the way", async () => {
    const written = [{ path: "a.ts", text: "" }];
    await expect(
      replaceFiles(folder.path("x/y/out"), { written, removed: ["gone.ts"], changed: [] }),
    ).rejects.toThrow();
    expect(await folder.contents()).toEqual({});
  });

  test("leaves alone what stands where it could not create a file", async () => {
    const before = await failsHalfway();
    await expect(replaceFiles(folder.path("out"), replacement)).rejects.toMatchObject({ code: "EISDIR" });
    expect(await folder.contents()).toEqual(before);
  });

  test("keeps the former files and says why and where when they cannot be moved back", async () => {
    await failsHalfway();
    const work = replaceFiles(folder.path("out"), {
      ...replacement,
      // Read once the stale file is gone: someone puts a folder in its place.
      get changed(): readonly string[] {
        mkdirSync(folder.path("out/stale/a.ts/theirs"), { recursive: true });
        return replacement.changed;
      },
    });
    await expect(work).rejects.toThrow(
      /^EISDIR: .*blocked\.ts'; then the former files could not all be moved back \(E.*a\.ts'\); they are kept in .*old$/,
    );
    const kept = Object.entries(await folder.contents()).filter(([name]) => /^\.out-.*\/old\/stale\/a\.ts$/.test(name));
    expect(kept).toEqual([[expect.anything(), "stale"]]);
  });
});
