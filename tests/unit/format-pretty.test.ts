import { expect, test } from "@jest/globals";
import { pretty } from "../../generator/src/format/pretty.js";

test("what only one of prettier's parsers for TypeScript knows is formatted like all else", async () => {
  const text =
    'export interface Params {\n    body: { below: -5[]; prototype: "a"[] } & { [key: string]: unknown };\n}\n';
  const formatted =
    'export interface Params {\n  body: { below: -5[]; prototype: "a"[] } & { [key: string]: unknown };\n}\n';
  expect(await pretty("params.ts", text)).toBe(formatted);
});

test("text that is no TypeScript is refused with its place", async () => {
  await expect(pretty("params.ts", "export interface {\n")).rejects.toThrow(/\(1:/u);
});
