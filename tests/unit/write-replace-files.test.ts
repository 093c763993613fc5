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

  test("keeps the former files and says where when they cannot be moved back", async () => {
    await failsHalfway();
    // A created file counts as one, so taking it away again is refused: there is a folder of someone else in its place.
    const work = replaceFiles(folder.path("out"), replacement);
    await expect(work).rejects.toThrow(/are kept in .*old$/);
  });
});
