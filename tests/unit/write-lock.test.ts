import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { describe, expect, test } from "@jest/globals";
import { whileLocked } from "../../generator/src/write/output-lock.js";
import { refused } from "./refused.js";
import { syncFiles } from "./synced.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const lock = ".out.fetchsmith-lock";
/** Linux gives no process such a number. */
const beyondAllPids = 2 ** 22 + 1;
const out = (): string => folder.path("out");
const holding = (holder: object): Promise<void> => folder.write({ [lock]: JSON.stringify(holder) });

describe("a run", () => {
  test("waits for another one, and both are done", async () => {
    const [one, other] = ["one", "other"].map((text) => [{ path: "a.ts", text }]);
    const runs = await Promise.all([syncFiles(out(), one ?? []), syncFiles(out(), other ?? [])]);
    expect(runs.map(({ created }) => created.length).sort()).toEqual([0, 2]);
    expect(["one", "other"]).toContain((await folder.contents("out"))["a.ts"]);
    expect(await readdir(folder.path())).toEqual(["out"]);
  });

  test("takes over the lock of one that was killed", async () => {
    const { pid } = spawnSync(process.execPath, ["--eval", "0"]);
    await holding({ pid, host: hostname(), started: 1 });
    await syncFiles(out(), []);
    expect(await readdir(folder.path())).toEqual(["out"]);
  });

  test("takes over the lock of one that had its own number", async () => {
    await holding({ pid: process.pid, host: hostname(), started: 1 });
    await whileLocked(out(), () => Promise.resolve(), 0);
    expect(await readdir(folder.path())).toEqual([]);
  });

  test.each([
    [
      "is alive",
      () => ({ pid: process.ppid, host: hostname(), started: 1 }),
      `process ${String(process.ppid)} on ${hostname()}`,
    ],
    [
      "was killed while a process of its own still swaps the folder",
      () => ({ pid: beyondAllPids, host: hostname(), started: 1, helper: process.ppid }),
      `process ${String(beyondAllPids)} on ${hostname()}`,
    ],
    ["runs elsewhere", () => ({ pid: 1, host: "another-host", started: 1 }), "process 1 on another-host"],
  ])("gives up on one that %s, and says which and what to delete", async (_, holder, who) => {
    await holding(holder());
    const [diagnostic] = await refused(whileLocked(out(), () => Promise.resolve(), 60));
    expect(diagnostic).toMatchObject({ code: "output-busy" });
    expect(diagnostic?.message).toContain(who);
    expect(diagnostic?.fix).toContain(folder.path(lock));
    expect(await readdir(folder.path())).toEqual([lock]);
  });

  test("goes on as soon as the other has ended", async () => {
    await holding({ pid: process.ppid, host: hostname(), started: 1 });
    const waiting = whileLocked(out(), () => Promise.resolve("done"));
    setTimeout(() => void rm(folder.path(lock)), 50);
    expect(await waiting).toBe("done");
  });

  test("with nothing to change needs no lock", async () => {
    const files = [{ path: "a.ts", text: "a" }];
    await syncFiles(out(), files);
    const before = await folder.contents();
    await syncFiles(out(), files);
    expect(await folder.contents()).toEqual(before);
  });
});
