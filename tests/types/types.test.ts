import path from "node:path";
import { expect, test } from "@jest/globals";
import { documentExamples } from "./document-examples.js";
import { typeErrors } from "./program.js";

const here = (file: string): string => path.resolve("tests/types", file);
const examples = await documentExamples("spec/participants.yaml", "../../generated/src/schema.js");
const files = [here("accepted.ts"), here("refused.ts"), here("examples.ts")];
const errors = typeErrors(files, new Map([[here("examples.ts"), examples.text]]));

test.each([
  ["the SDK accepts what it should", "accepted.ts"],
  ["the SDK refuses what it should", "refused.ts"],
  [`the wire types allow the document's ${examples.count} examples`, "examples.ts"],
])("%s, under the strictest settings", (_, file) => {
  expect(errors.filter((error) => error.includes(`/${file}:`))).toEqual([]);
});

test("nothing else is wrong with what these files import", () => {
  expect(errors.filter((error) => !files.some((file) => error.includes(`/${path.basename(file)}:`)))).toEqual([]);
});
