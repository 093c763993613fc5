/**
 * Runs one program, bundled once with the packed SDK, on every runtime, and prints what became of its checks. `npm test NAME…`
 * runs it on the runtimes whose names begin so.
 */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "./bundle.js";
import { startFixtureServer } from "./fixture-server.js";
import type { CheckResult } from "./program/script.js";
import { runtimes, versionOf, type Runtime } from "./runtimes.js";

interface Outcome {
  readonly name: string;
  readonly version: string;
  readonly results: readonly CheckResult[];
  readonly ms: number;
}

const folder = await mkdtemp(path.join(await realpath(tmpdir()), "twilio-participants-runtimes-"));
try {
  await bundle(folder);
  const names = process.argv.slice(2).map((name) => name.toLowerCase());
  const chosen = runtimes.filter(
    ({ name }) => names.length === 0 || names.some((start) => name.toLowerCase().startsWith(start)),
  );
  const outcomes: Outcome[] = [];
  for (const runtime of chosen) outcomes.push(await tried(runtime));
  process.exitCode = report(outcomes, await readFile(path.join(folder, "conformance.js"))) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, maxRetries: 5 });
}

async function tried(runtime: Runtime): Promise<Outcome> {
  const { name } = runtime;
  const server = await startFixtureServer();
  const began = performance.now();
  let version = "";
  let results: readonly CheckResult[];
  try {
    const executable = await runtime.find();
    version = await versionOf(executable);
    results = await runtime.run(executable, folder, server.baseUrl);
  } catch (error) {
    results = [{ name: "it runs", ms: 0, problem: String(error) }];
  } finally {
    await server.close();
  }
  return { name, version, results, ms: performance.now() - began };
}

/** Prints a table and what failed. Gives whether every runtime passed every check, and had as many as the others. */
function report(outcomes: readonly Outcome[], program: Uint8Array): boolean {
  const digest = createHash("sha256").update(program).digest("hex").slice(0, 12);
  console.log(`One program of ${program.byteLength} bytes, SHA-256 ${digest}…, on each runtime:\n`);
  const most = Math.max(...outcomes.map(({ results }) => results.length));
  console.log(row("runtime", "version", "passed", "failed", "seconds"));
  for (const { name, version, results, ms } of outcomes) {
    const failed = failures(results).length;
    console.log(row(name, version, String(results.length - failed), String(failed), (ms / 1_000).toFixed(1)));
  }
  for (const { name, results } of outcomes) {
    for (const { name: check, problem } of failures(results)) console.log(`\n${name}: ${check}\n  ${problem ?? ""}`);
  }
  return (
    outcomes.length > 0 && outcomes.every(({ results }) => results.length === most && failures(results).length === 0)
  );
}

function failures(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(({ problem }) => problem !== undefined);
}

function row(name: string, version: string, ...numbers: readonly string[]): string {
  return name.padEnd(12) + version.padEnd(18) + numbers.map((number) => number.padStart(8)).join("");
}
