import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { typeErrors } from "../types/program.js";
import { filesIn, generateGolden, generateSdk, goldenFolder, withoutRuntime, type Files } from "./golden.js";

/** Each is one theme; its document says it in a few lines. */
const goldens = [
  "schemas",
  "recursion",
  "values",
  "webhooks",
  "petstore-json",
  "petstore-camel",
  "forms",
  "parameters",
  "bodies",
  "answers",
  "security",
  "servers",
  "collisions",
  "lists",
  "pages",
  "bare",
  "renamed",
  "wild",
  "drawn",
  "wild-camel",
  "composed",
  "composed-camel",
  "torture-depth",
  "torture-names",
  "torture-refs",
  "torture-schemas",
] as const;

const generated = new Map<string, Files>();
for (const golden of goldens) generated.set(golden, await generateGolden(golden));
if (process.env["UPDATE_GOLDENS"] === "1") await updateExpected();

for (const [golden, files] of generated) {
  compare(golden, withoutRuntime(files), await filesIn(expectedFolder(golden)));
}
compare("generated/", await generateSdk(), await filesIn("generated"));

test("every generated file passes the strictest type check", () => {
  const texts = new Map([...generated].flatMap(([golden, files]) => placed(golden, files)));
  expect(typeErrors([...texts.keys(), path.resolve("generated/src/index.ts")], texts)).toEqual([]);
}, 60_000);

/** Compares what is generated with what was reviewed, each file in a test of its own, so that a difference says where it is. */
function compare(name: string, actual: Files, expected: Files): void {
  describe(`the output of ${name} is as it was reviewed`, () => {
    test("files", () => {
      expect(Object.keys(actual)).toEqual(Object.keys(expected));
    });

    test.each(Object.keys(expected))("%s", (file) => {
      expect(actual[file]).toBe(expected[file]);
    });
  });
}

/** The TypeScript of a golden, with its runtime, by the absolute path where it would stand. */
function placed(golden: string, files: Files): readonly (readonly [string, string])[] {
  const sources = Object.entries(files).filter(([name]) => name.endsWith(".ts"));
  return sources.map(([name, text]) => [path.join(expectedFolder(golden), name), text]);
}

function expectedFolder(golden: string): string {
  return path.join(goldenFolder(golden), "expected");
}

async function updateExpected(): Promise<void> {
  for (const [golden, files] of generated) {
    const folder = expectedFolder(golden);
    await rm(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(withoutRuntime(files))) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  }
}
