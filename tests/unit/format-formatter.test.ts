import { describe, expect, test } from "@jest/globals";
import { formattedFiles, type DraftFile } from "../../generator/src/format/formatter.js";
import type { FormattedTexts } from "../../generator/src/format/formatted-texts.js";

const rough = { path: "a.ts", text: "const a={b:1}" };
const smooth = "const a = { b: 1 };\n";

async function textsOf(files: readonly DraftFile[], known?: FormattedTexts): Promise<readonly string[]> {
  return (await formattedFiles(files, known)).map(({ text }) => text);
}

describe("a file is formatted", () => {
  test("by its kind", async () => {
    expect(await textsOf([rough, { path: "a.json", text: '{"b":1}' }])).toEqual([smooth, '{\n  "b": 1\n}\n']);
  });

  test("no more where it is laid out, or known, or of no kind that is formatted", async () => {
    const known = { prettier: "3", recall: () => "known", remember: () => undefined };
    const files = [{ ...rough, isLaidOut: true }, rough, { path: "LICENSE", text: "MIT" }];
    expect(await textsOf(files, known)).toEqual([rough.text, "known", "MIT"]);
  });
});

test("each is told of, and what is new is remembered", async () => {
  const remembered: string[] = [];
  const remember = (_: string, text: string): number => remembered.push(text);
  const told: (readonly [number, number])[] = [];
  const known = { prettier: "3", recall: () => undefined, remember };
  await formattedFiles([rough, { path: "LICENSE", text: "MIT" }], known, (done, total) => told.push([done, total]));
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(remembered).toEqual([smooth]);
});

test("what cannot be formatted is told", async () => {
  await expect(formattedFiles([{ path: "a.ts", text: "const = ;" }])).rejects.toThrow(SyntaxError);
});
