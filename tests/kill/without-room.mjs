import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { besides, cli, treeOf, writeFiles } from "./trees.mjs";

/** A document whose description, and so its client, is as long as asked. */
function documentOf(version, length) {
  const get = {
    operationId: "getThing",
    description: `${version} ${"long ".repeat(length / 5)}`,
    responses: { 204: { description: "Done." } },
  };
  const info = { title: "Things", version: "1.0.0" };
  return JSON.stringify({
    openapi: "3.1.0",
    info,
    servers: [{ url: "https://example.com" }],
    paths: { "/things": { get } },
  });
}

function shell(command, cwd) {
  return spawnSync("bash", ["-c", command], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, CLI: cli },
  });
}

/** Generates once with room, then another version without; gives what the second run said once nothing has changed. */
export async function refusedFor(folder, limited) {
  await writeFiles(folder, { "old.json": documentOf("old", 100), "new.json": documentOf("new", 400_000) });
  const first = shell('"$NODE" "$CLI" generate old.json --out out', folder);
  assert.equal(first.status, 0, first.stderr);
  await writeFiles(folder, { "out/mine.txt": "mine" });
  const before = await treeOf(path.join(folder, "out"));
  const result = shell(limited, folder);
  assert.equal(result.status, 3, result.stderr);
  assert.match(result.stderr, /error\[output-unwritable\]/);
  assert.deepEqual(await treeOf(path.join(folder, "out")), before);
  assert.deepEqual(await besides(folder), []);
  return result.stderr;
}
