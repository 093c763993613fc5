import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { besides, treeOf, writeFiles } from "./trees.mjs";

const program = fileURLToPath(new URL("sync-program.mjs", import.meta.url));

/** Makes the output folder hold a version, in a process of its own; its exit code. */
function run(folder, version) {
  const child = spawn(process.execPath, [program, version], { cwd: folder, stdio: "inherit" });
  return new Promise((resolve) => child.on("close", resolve));
}

test("twelve runs at once all end well, and leave one tree of theirs, with what is foreign", async (context) => {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-once-"));
  context.after(() => rm(folder, { recursive: true }));
  const whole = {};
  for (const version of ["old", "new"]) {
    assert.equal(await run(folder, version), 0);
    await writeFiles(folder, { "out/node_modules/dep/a.js": "a", "out/src/mine.ts": "mine" });
    whole[version] = await treeOf(path.join(folder, "out"));
  }
  const versions = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? "old" : "new"));
  assert.deepEqual(new Set(await Promise.all(versions.map((version) => run(folder, version)))), new Set([0]));
  const tree = await treeOf(path.join(folder, "out"));
  assert.ok(
    Object.values(whole).some((one) => isDeepStrictEqual(tree, one)),
    JSON.stringify(tree, undefined, 2),
  );
  assert.deepEqual(await besides(folder), []);
});
