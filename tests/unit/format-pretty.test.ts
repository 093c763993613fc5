import { expect, test } from "@jest/globals";
import { format } from "prettier";
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

test.each([
  ["as it is where it is laid out already", '{\n  "a": [],\n  "b": [\n    {},\n    "\\u0000é"\n  ],\n  "c": 1.5\n}\n'],
  ["anew where it is not", '{"b":[1, {"c":{}}],\n\n"a":1e3, "1":"\\u00e9"}'],
])("JSON is formatted by prettier's rules, %s", async (_, text) => {
  expect(await pretty("package.json", text)).toBe(await format(text, { parser: "json-stringify", printWidth: 100 }));
});
