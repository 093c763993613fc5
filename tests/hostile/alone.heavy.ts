import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { DiagnosticError } from "../../generator/src/index.js";
import { canaries } from "./canaries.js";
import { wrongIn } from "./code-in.js";
import { withTexts } from "./positions.js";
import { carried, free, meaningful, ownFiles, packageOf, rich } from "./rich.js";

jest.setTimeout(240_000);

const [canary = ""] = Object.values(canaries);

afterAll(() => rm(path.resolve("tests/.cache", `hostile-${process.pid}`), { recursive: true, force: true }));

/** Every TypeScript file in which something is wrong. */
async function wrongFiles(document: unknown): Promise<readonly unknown[]> {
  const files = await ownFiles(await packageOf("alone", document, { package: undefined }));
  return [...files].flatMap(([file, text]) =>
    (file.endsWith(".ts") ? wrongIn(file, text) : []).map((wrong) => [file, wrong]),
  );
}

test.each(meaningful)("a canary in place of %j alone gives harmless code or a diagnostic", async (text) => {
  const outcome = await wrongFiles(withTexts(rich, new Map([[text, canary]]))).catch((error: unknown) => error);
  if (Array.isArray(outcome)) expect(outcome).toEqual([]);
  else expect(outcome).toBeInstanceOf(DiagnosticError);
});

test.each(Object.keys(canaries))("a canary for the %s behind every text is a text or a comment", async (kind) => {
  const texts = [...free, ...carried].map((text) => [text, text + (canaries[kind] ?? "")] as const);
  expect(await wrongFiles(withTexts(rich, new Map(texts)))).toEqual([]);
});
