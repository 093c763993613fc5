import { expect, test } from "@jest/globals";
import { isPlainConfig } from "../../generator/src/config/plain-config.js";

test.each([
  'import { defineConfig } from "fetchsmith"; export default defineConfig({ document: "a", out: "b" });',
  'import type { Config } from "fetchsmith"; const config: Config = { document: `a`, out: "b" }; export default config;',
  'const keywords = ["a", "b"]; export default { package: { keywords: [...keywords, `x${"y"}`] } } satisfies object;',
  'const names = { "a b": 1, c: true, d: null, e: undefined }; export default { names, ...names };',
])("a config of literals is plain: %s", async (text) => {
  expect(await isPlainConfig("fetchsmith.config.ts", text)).toBe(true);
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
])("a config that does more is not plain: %s", async (text) => {
  expect(await isPlainConfig("fetchsmith.config.ts", text)).toBe(false);
});
