import { describe, expect, jest, test } from "@jest/globals";
import ts from "typescript";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { documentOf, one, sourcesOf } from "./arrangements.js";
import type { Files } from "./golden.js";
import { retold, split } from "./rearranged.js";

jest.setTimeout(120_000);

const folder = useTemporaryFolder();

describe.each(["lists", "torture-schemas"])("%s", (golden) => {
  test("gives the same code but for comments in other words", async () => {
    const document = await documentOf(golden);
    const withoutComments = (files: Files): unknown => Object.entries(files).map(([file, text]) => [file, bare(text)]);
    const told = await sourcesOf(folder, golden, one(retold(document)), { name: "retold" });
    expect(withoutComments(told)).toEqual(withoutComments(await sourcesOf(folder, golden, one(document))));
  });

  test.each([
    ["one file for each schema", (name: string) => `schemas/${name}.json`],
    ["a file for all schemas", () => "schemas.json"],
  ])("gives the same bytes in several files: %s", async (_, fileOf) => {
    const document = await documentOf(golden);
    const several = await sourcesOf(folder, golden, split(document, fileOf), { name: "several" });
    expect(several).toEqual(await sourcesOf(folder, golden, one(document)));
  });
});

/** The text without comments and layout. */
function bare(text: string): string {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
