import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeEach, expect, test } from "@jest/globals";
import { useTemporaryFolder } from "../unit/temporary-folder.js";

const folder = useTemporaryFolder();
const cli = path.resolve("generator/bin/fetchsmith.js");

/** The packages that are no part of the bundle, each heavy. */
const heavy = ["typescript", "prettier", "jiti"];

interface Spied {
  readonly stdout: string;
  readonly log: readonly string[];
}

/** Runs the built command line with a spy loaded before it, and gives what the spy wrote down. */
async function runSpied(spy: "log-modules.cjs" | "log-cpu-time.cjs", ...args: readonly string[]): Promise<Spied> {
  const log = folder.path(`${spy}.${String((runs += 1))}`);
  const env = { ...process.env, MODULES_LOG: log, CPU_LOG: log };
  const preload = ["--require", path.resolve("tests/packaging", spy)];
  const { stdout } = await promisify(execFile)(process.execPath, [...preload, cli, ...args], {
    cwd: folder.path(),
    env,
  });
  return { stdout, log: (await readFile(log, "utf8")).trim().split("\n") };
}
let runs = 0;

/** How many bytes of the bundle were loaded. */
async function loadedOf(log: readonly string[]): Promise<number> {
  const files = log.map((module) => (module.startsWith("file:") ? fileURLToPath(module) : module));
  const own = files.filter((file) => file.replaceAll("\\", "/").includes("/generator/dist/"));
  const sizes = [...new Set(own)].map(async (file) => (await stat(file)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function packagesIn(log: readonly string[]): readonly string[] {
  return heavy.filter((name) => log.some((module) => module.replaceAll("\\", "/").includes(`/node_modules/${name}/`)));
}

// This repository's own SDK, in a project of its own.
beforeEach(async () => {
  await mkdir(folder.path("node_modules"));
  await cp("fetchsmith.config.ts", folder.path("fetchsmith.config.ts"));
  await cp("spec", folder.path("spec"), { recursive: true });
});

test("a whole run loads what a run with nothing to do does not", async () => {
  const whole = (await runSpied("log-modules.cjs", "generate")).log;
  expect(packagesIn(whole)).toEqual(["typescript", "prettier"]);
  expect(await loadedOf(whole)).toBeGreaterThan(1_500_000);
  for (const command of ["check", "generate"]) {
    const { stdout, log } = await runSpied("log-modules.cjs", command);
    expect(stdout).toContain("generated is up to date");
    expect(packagesIn(log)).toEqual([]);
    expect(await loadedOf(log)).toBeLessThan(100_000);
  }
}, 120_000);

test("a config that is more than literals takes jiti, with nothing to do or not", async () => {
  await rename(folder.path("fetchsmith.config.ts"), folder.path("given.config.ts"));
  await writeFile(
    folder.path("fetchsmith.config.ts"),
    'import given from "./given.config.js"; export default { ...given };',
  );
  expect(packagesIn((await runSpied("log-modules.cjs", "generate")).log)).toEqual(heavy);
  expect(packagesIn((await runSpied("log-modules.cjs", "check")).log)).toEqual(["jiti"]);
}, 120_000);

test("a run with nothing to do says the same by the short way and by the long one", async () => {
  await runSpied("log-modules.cjs", "generate");
  const short = await runSpied("log-modules.cjs", "check");
  const long = await runSpied("log-modules.cjs", "check", "--strict");
  expect(short.stdout).toBe(long.stdout);
  expect(await loadedOf(short.log)).toBeLessThan((await loadedOf(long.log)) / 10);
}, 120_000);

test("the help loads none of it either", async () => {
  const { log } = await runSpied("log-modules.cjs", "--help");
  expect(packagesIn(log)).toEqual([]);
  expect(await loadedOf(log)).toBeLessThan(400_000);
});

test("a check with nothing to tell takes less than 300 ms of the processor", async () => {
  await runSpied("log-cpu-time.cjs", "generate");
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    times.push(...(await runSpied("log-cpu-time.cjs", "check")).log.map(Number));
  }
  expect(times).toHaveLength(7);
  expect(Math.min(...times)).toBeLessThan(300);
}, 120_000);
