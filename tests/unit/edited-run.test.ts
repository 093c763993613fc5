import { writeFile } from "node:fs/promises";
import { describe, expect, jest, test } from "@jest/globals";
import {
  again,
  bothWays,
  documentWith,
  edits,
  filesIn,
  folder,
  fromTheRunBefore,
  generated,
  answer,
} from "./edited-project.js";

// Each of these generates several times.
jest.setTimeout(120_000);

describe("where one operation of a large document was edited,", () => {
  test.each(edits)("what it takes is made from the run before, as a whole run makes it: %s", async (_, edit) => {
    await generated();
    expect(await bothWays(documentWith(edit))).toEqual({ stages: fromTheRunBefore, differing: [] });
  });

  test("the next edit starts from there", async () => {
    await generated();
    for (const [, edit] of edits.slice(0, 2)) {
      await writeFile(folder.path("api.json"), documentWith(edit));
      expect((await again()).stages).toEqual(fromTheRunBefore);
    }
  });

  test("nothing is done where the edit changes no file", async () => {
    await generated();
    await writeFile(
      folder.path("api.json"),
      documentWith(({ paths }) => void Object.assign(paths["/vets"]?.["get"] ?? {}, { "x-owner": "me" })),
    );
    const { stages, result } = await again();
    expect([stages, result.counts.changed]).toEqual([fromTheRunBefore, 1]); // the manifest
  });
});

test("an edit that cannot be generated is refused with its place, and leaves the folder as it is", async () => {
  await generated();
  const before = await filesIn("out");
  await writeFile(
    folder.path("api.json"),
    documentWith(
      ({ paths }) =>
        void Object.assign(paths["/vets"]?.["get"] ?? {}, {
          responses: answer,
          parameters: [{ $ref: "#/components/parameters/None" }],
        }),
    ),
  );
  await expect(again()).rejects.toThrow("ref-unresolved");
  expect(await filesIn("out")).toEqual(before);
});
