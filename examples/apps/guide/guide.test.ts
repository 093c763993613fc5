/** The programs in docs/testing.md, which `test.mjs` has taken out of it and type-checked: they run, and say what they promise. */
import { readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

const folder = new URL("../dist/guide/", import.meta.url);
const blocks = readdirSync(folder);
const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

test("the guide has programs", () => {
  expect(blocks.length).toBeGreaterThan(2);
});

/** What each program prints, as its comments have it. */
const printed: Readonly<Record<string, unknown>> = { "block-1.ts": true, "block-2.ts": 429 };

test.each(blocks)("%s runs", async (block) => {
  await import(new URL(block, folder).href);
  expect(said.mock.calls).toEqual(block in printed ? [[printed[block]]] : []);
});
