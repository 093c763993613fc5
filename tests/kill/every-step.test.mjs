import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { besides, treeOf, writeFiles } from "./trees.mjs";

const program = fileURLToPath(new URL("sync-program.mjs", import.meta.url));
const killer = fileURLToPath(new URL("kill-at-step.cjs", import.meta.url));

/** Runs to the end, or is killed before the given change of the file system; the number of changes if it ended. */
function run(folder, version, killAt = 0) {
  const env = { ...process.env, KILL_AT: String(killAt) };
  const result = spawnSync(process.execPath, ["--require", killer, program, version], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (killAt === 0) assert.equal(result.status, 0, result.stderr);
  return result.signal === "SIGKILL" ? undefined : Number(result.stdout);
}

async function stateOf(out, whole) {
  const tree = await treeOf(out);
  if (tree === undefined) return "missing";
  return Object.keys(whole).find((version) => isDeepStrictEqual(tree, whole[version])) ?? "mixed";
}

const foreign = { "out/node_modules/dep/a.js": "a", "out/src/deep/mine.ts": "mine", "out/note.txt": "note" };
const withOutput = { named: "a folder that is there", foreign, first: "old" };
const withoutOutput = { named: "a folder that is not there yet", foreign: {}, first: undefined };

for (const { named, foreign, first } of [withOutput, withoutOutput]) {
  test(`killed before any change of the file system, ${named} is old or new, and whole after the next run`, async (context) => {
    const base = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-step-"));
    context.after(() => rm(base, { recursive: true }));
    const folderOf = async (name) => {
      await cp(path.join(base, "start"), path.join(base, name), { recursive: true });
      return path.join(base, name);
    };
    await writeFiles(path.join(base, "start"), { "beside.txt": "beside", ...foreign });
    if (first !== undefined) {
      await rm(path.join(base, "start/out"), { recursive: true });
      run(path.join(base, "start"), first);
      await writeFiles(path.join(base, "start"), foreign);
    }
    const whole = { old: await treeOf(path.join(base, "start/out")) };
    const reference = await folderOf("reference");
    const steps = run(reference, "new");
    whole.new = await treeOf(path.join(reference, "out"));
    const counts = { old: 0, new: 0, missing: 0, mixed: 0 };
    for (let step = 1; step <= steps; step += 1) {
      const folder = await folderOf(`step-${step}`);
      assert.equal(run(folder, "new", step), undefined, `killed at step ${step}`);
      const state =
        first === undefined && (await treeOf(path.join(folder, "out"))) === undefined
          ? "old"
          : await stateOf(path.join(folder, "out"), whole);
      counts[state] += 1;
      run(folder, "new");
      assert.deepEqual(
        await treeOf(path.join(folder, "out")),
        whole.new,
        `after the run that follows a kill at step ${step}`,
      );
      assert.deepEqual(await besides(folder), []);
      assert.deepEqual((await readdir(folder)).sort(), ["beside.txt", "out"]);
    }
    context.diagnostic(`${steps} steps: ${JSON.stringify(counts)}`);
    assert.deepEqual({ missing: counts.missing, mixed: counts.mixed }, { missing: 0, mixed: 0 });
    assert.ok(counts.old > 0 && counts.new > 0, "there are steps before the swap, and after it");
  });
}
