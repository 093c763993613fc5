import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { refusedFor } from "./without-room.mjs";

async function temporary(context) {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-full-"));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

test("where files may not grow any more, the old tree stays and the reason is told", async (context) => {
  const command = `trap "" XFSZ; ulimit -f 200; "$NODE" "$CLI" generate new.json --out out`;
  assert.match(await refusedFor(await temporary(context), command), /EFBIG/);
});

// A file system of its own can be mounted by root, or in a name space where the system gives those away.
const inside = process.getuid() === 0 ? [] : ["--user", "--map-root-user"];
const probe = spawnSync("unshare", [...inside, "--mount", "true"]);

test("on a full disk, the old tree stays and the reason is told", async (context) => {
  if (probe.status !== 0)
    return context.diagnostic("no file system can be mounted here: the limit on files stands in for it");
  const folder = await temporary(context);
  await mkdir(path.join(folder, "disk"));
  const script = `mount -t tmpfs -o size=900k tmpfs disk && exec "$NODE" "$TEST" "$PWD/disk"`;
  const child = spawnSync("unshare", [...inside, "--mount", "bash", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, TEST: fileURLToPath(new URL("on-small-disk.mjs", import.meta.url)) },
  });
  assert.equal(child.status, 0, child.stderr);
  assert.match(child.stdout, /ENOSPC/);
});
