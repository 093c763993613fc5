import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { besides, cli, seeded, treeOf, writeFiles } from "./trees.mjs";

const kills = Number(process.env.KILLS ?? 200);
const seed = Number(process.env.SEED ?? 20260101);

/** What a person has put into the output folder; none of it is the generator's. */
const foreign = {
  "out/.git/HEAD": "ref: refs/heads/main\n",
  "out/node_modules/dep/index.js": "export {};\n",
  "out/dist/esm/index.js": "built",
  "out/models/by-hand.ts": "export const mine = 1;\n",
};

/** Two documents that share some files, and have some of their own. */
function documentOf(version) {
  const names = Array.from(
    { length: 6 },
    (_, index) => `${version === "old" || index < 4 ? "Thing" : "Other"}${index}`,
  );
  const schemaOf = (name) => ({
    type: "object",
    description: `${name}, ${version}.`,
    properties: { id: { type: "string" } },
  });
  const answerOf = (name) => ({
    description: "One.",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://example.com" }],
    paths: Object.fromEntries(
      names.map((name) => [
        `/${name}`,
        { get: { operationId: `get${name}`, tags: [name], responses: { 200: answerOf(name) } } },
      ]),
    ),
    components: { schemas: Object.fromEntries(names.map((name) => [name, schemaOf(name)])) },
  });
}

function start(folder, document) {
  return spawn(process.execPath, [cli, "generate", `${document}.json`, "--out", "out"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function ended(child) {
  let told = "";
  child.stderr.on("data", (chunk) => (told += chunk));
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, told })));
}

async function runWhole(folder, document) {
  const { code, told } = await ended(start(folder, document));
  assert.equal(code, 0, told);
}

/** What a run to be killed is waited for to do, by turns, and within which part of a whole run's time it is killed after that. */
const aims = [
  { part: 1, begun: () => Promise.resolve() },
  {
    part: 1 / 20,
    begun: (child) =>
      new Promise((resolve) => child.stderr.on("data", (text) => String(text).includes("Writing") && resolve())),
  },
  {
    part: 1 / 100,
    begun: (child, folder) =>
      new Promise((resolve) => {
        const watcher = watch(folder, (_, name) => /^\.out\.fetchsmith-(?!lock)/.test(name ?? "") && resolve());
        child.on("close", () => watcher.close());
      }),
  },
];

/** Kills a run at a random instant. Whether it was killed, or had ended before. */
async function runKilled(folder, document, random, { part, begun }, wholeMs) {
  const child = start(folder, document);
  const end = ended(child);
  await Promise.race([begun(child, folder), end]);
  await pause(random() * part * wholeMs);
  child.kill("SIGKILL");
  return (await end).signal === "SIGKILL";
}

test(`after each of ${kills} kills the folder is the old tree or the new one`, async (context) => {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-kill-"));
  context.after(() => rm(folder, { recursive: true }));
  await writeFiles(folder, { "old.json": documentOf("old"), "new.json": documentOf("new") });
  const whole = {};
  await runWhole(folder, "new");
  await writeFiles(folder, foreign);
  await mkdir(path.join(folder, "out/empty"));
  await symlink("../old.json", path.join(folder, "out/link"));
  whole.new = await treeOf(path.join(folder, "out"));
  const began = performance.now();
  await runWhole(folder, "old");
  const wholeMs = performance.now() - began;
  whole.old = await treeOf(path.join(folder, "out"));
  assert.notDeepEqual(whole.old, whole.new);

  const random = seeded(seed);
  const counts = { old: 0, new: 0, "missing or mixed": 0, "ended before the kill": 0 };
  let standing = "old";
  for (let killed = 0, index = 0; killed < kills; index += 1) {
    const wanted = standing === "old" ? "new" : "old";
    const isKilled = await runKilled(folder, wanted, random, aims[index % aims.length], wholeMs);
    const tree = await treeOf(path.join(folder, "out"));
    if (isKilled) killed += 1;
    else counts["ended before the kill"] += 1;
    if (isDeepStrictEqual(tree, whole[wanted])) {
      if (isKilled) counts.new += 1;
      standing = wanted;
    } else if (isDeepStrictEqual(tree, whole[standing])) counts.old += 1;
    else {
      counts["missing or mixed"] += 1;
      assert.deepEqual(tree, whole[standing]);
    }
  }
  await runWhole(folder, standing === "old" ? "new" : "old");
  context.diagnostic(
    `${kills} kills, seed ${seed}, a whole run took ${Math.round(wholeMs)} ms: ${JSON.stringify(counts)}`,
  );
  assert.deepEqual(await besides(folder), [], "the next run tidies");
  assert.equal(counts["missing or mixed"], 0);
  assert.ok(counts.old > 0 && counts.new > 0, "kills hit both sides of the swap");
});
