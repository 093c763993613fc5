import { expect, test } from "@jest/globals";
import { createJiti } from "jiti";
import { defineConfig } from "../../generator/src/config.js";
import { plainConfig } from "../../generator/src/config/plain-config.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

test.each([
  'import { defineConfig } from "fetchsmith"; export default defineConfig({ document: "a", out: "b" });',
  'import type { Config } from "fetchsmith"; const config: Config = { document: `a`, out: "b" }; export default config;',
  'const keywords = ["a", "b"]; export default { package: { keywords: [...keywords, `x${"y"}`] } } satisfies object;',
  'const names = { "a b": 1, c: true, d: null, e: undefined }; export default { names, ...names };',
])("a config of literals is plain: %s", async (text) => {
  expect(await plainConfig("fetchsmith.config.ts", text)).toBeDefined();
});

test.each([
  'import { name } from "./name.js"; export default { name };',
  'import "./side-effect.js"; export default {};',
  "export default { out: process.env.OUT };",
  "export default { out: process };",
  "export default { out: `${Date.now()}` };",
  'export default { ["o" + "ut"]: "x" };',
  'export default { [Math.random() > 0.5 ? "a" : "b"]: "x" };',
  'export default { get out() { return "x"; } };',
  "export default () => ({});",
  'export default await import("./x.js");',
  'export { default } from "./x.js";',
  'module.exports = { out: "x" };',
  'const defineConfig = (x) => x; export default defineConfig({ out: "x" });',
  'import { defineConfig } from "elsewhere"; export default defineConfig({ out: "x" });',
  'if (new Date().getDay() === 1) throw new Error("Monday"); export default { out: "x" };',
  'const a = 1; export default { out: a ? "x" : "y" };',
  "export default { out: tag`x` };",
  'export default defineConfig({ out: "x" });',
  'import { defineConfig } from "fetchsmith"; export default defineConfig;',
  'import { defineConfig } from "fetchsmith"; export default defineConfig();',
  'import fetchsmith from "fetchsmith"; export default fetchsmith;',
  "export default { out: later }; const later = 1;",
  "declare const out: string; export default { out };",
  'const out = "a"; const out = "b"; export default { out };',
  'export default { out: "a" }; export default { out: "b" };',
  'export default { __proto__: { out: "a" } };',
  'export default { out: "a" ',
  "export default { out: /a/ };",
  "export default { maxUnknown: 1n };",
  'export default { overlays: [..."ab"] };',
  "export default { out: `${{}}` };",
  'const out = "a";',
  'export = { out: "a" };',
])("a config that does more is not plain: %s", async (text) => {
  expect(await plainConfig("fetchsmith.config.ts", text)).toBeUndefined();
});

test.each([
  'export default { a: 0x10, b: 1e3, c: .5, 1_0: "\\u0061\\n", "d e": true, f: [null, undefined, false] };',
  'const a = "x"; const list = [a, `${a}-${1}-${true}`]; export default { a, list: ["0", ...list], ...{ a: 2 } };',
  'import { defineConfig as define, type Config } from "fetchsmith"; export default (define({ a: 1 } as const) satisfies object);',
  'export const out = "a"; interface Local { b: 1 } type Other = Local; export default { out, ...undefined, ...null, ..."hi" };',
  'export default "not an object";',
])("a plain config has the value that running it gives: %s", async (text) => {
  const plain = await plainConfig("fetchsmith.config.ts", text);
  await folder.write({ "fetchsmith.config.ts": text });
  const jiti = createJiti(import.meta.url, { fsCache: false, virtualModules: { fetchsmith: { defineConfig } } });
  expect(plain?.value).toStrictEqual(await jiti.import(folder.path("fetchsmith.config.ts"), { default: true }));
});
