/** The programs in docs/testing.md, which `test.mjs` has taken out of it and type-checked: they run, and say what they promise. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

const folder = new URL("../dist/guide/", import.meta.url);
const blocks = readdirSync(folder);
const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

test("the guide's first test passes", () => {
  const { stdout, status } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", "join.test.mjs"], {
    cwd: new URL("../dist/first-test/", import.meta.url),
    encoding: "utf8",
  });
  expect({ status, passed: /^# pass \d+$/m.exec(stdout)?.[0] }).toEqual({ status: 0, passed: "# pass 2" });
});

test("the guide has programs", () => {
  expect(blocks.length).toBeGreaterThan(2);
});

/** What each program prints, as its comments have it. */
const printed: Readonly<Record<string, unknown>> = { "block-1.ts": true, "block-2.ts": 429 };

test.each(blocks)("%s runs", async (block) => {
  await import(new URL(block, folder).href);
  expect(said.mock.calls).toEqual(block in printed ? [[printed[block]]] : []);
});
