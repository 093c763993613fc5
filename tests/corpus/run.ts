/**
 * Tries the generator on other people's documents and prints what became of them: `run.ts [NAME…]`, where a name is the start
 * of a document's. Each is tried in both modes. CORPUS=all tries every document there is; SEED draws another sample; WORKERS is
 * the number of processes.
 */
import { fork, type ChildProcess } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Outcome, Task } from "./check.js";
import { documentsIn } from "./documents.js";
import { sampleOf } from "./sample.js";

const here = import.meta.dirname;
const cache = path.join(here, ".cache");
const jiti = path.join(path.dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib/jiti-cli.mjs");
const seed = process.env["SEED"] ?? "fetchsmith";
const workers = Number(process.env["WORKERS"] ?? 2);

/** Longer than this and a document counts as one that hangs. */
const patienceMs = 1_200_000;

const wanted = process.argv.slice(2);
const all = await documentsIn(cache);
const chosen =
  wanted.length > 0
    ? all.filter(({ name }) => wanted.some((start) => name.startsWith(start)))
    : process.env["CORPUS"] === "all"
      ? all
      : sampleOf(all, seed);
console.log(`${chosen.length} of ${all.length} documents, seed ${seed}\n`);

/** Reasons by document and mode, e.g. `directory/example.com camel`. */
const known = JSON.parse(await readFile(path.join(here, "known-failures.json"), "utf8")) as Record<string, string>;
const outcomes: Outcome[] = [];
const waiting = chosen.flatMap((document) => (["preserve", "camel"] as const).map((mode) => ({ document, mode })));
await Promise.all(Array.from({ length: workers }, (_, index) => workThrough(index)));
await rm(path.join(cache, "work"), { recursive: true, force: true });
process.exitCode = report() ? 0 : 1;

/** Checks waiting documents in one process at a time, and in a new one after one that died or hung. */
async function workThrough(index: number): Promise<void> {
  const work = path.join(cache, "work", `${process.pid}-${index}`);
  let worker: ChildProcess | undefined;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    worker ??= fork(jiti, [path.join(here, "worker.ts")], { execArgv: ["--max-old-space-size=8000"] });
    const { document, mode } = next;
    const { name, file } = document;
    const outcome = await outcomeOf(worker, { name, file, mode, work, remembering: path.join(cache, "remembered") });
    if (!worker.connected) worker = undefined;
    outcomes.push(outcome);
    await writeFile(path.join(cache, `outcomes-${process.pid}.json`), JSON.stringify(outcomes, null, 1));
    print(outcome);
  }
  worker?.kill();
}

async function outcomeOf(worker: ChildProcess, task: Task): Promise<Outcome> {
  const { name, mode } = task;
  return new Promise((resolve) => {
    const crashed = (problem: string): void => {
      const nothing = { unknown: 0, warnings: 0, generateMs: 0, checkMs: 0 };
      finish({ name, mode, status: "crashed", problems: [problem], ...nothing });
    };
    const died = (code: number | null): void => crashed(`the process ended with ${code ?? "a signal"}`);
    const timer = setTimeout(() => {
      worker.kill("SIGKILL");
      crashed(`not done after ${patienceMs / 1000} s`);
    }, patienceMs);
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off("message", finish).off("exit", died);
      resolve(outcome);
    };
    worker.once("message", finish).once("exit", died);
    worker.send(task);
  });
}

function print(outcome: Outcome): void {
  const { status, problems, generateMs, checkMs } = outcome;
  const seconds = `${(generateMs / 1000).toFixed(1)} s + ${(checkMs / 1000).toFixed(1)} s`;
  if (status !== "fine" || generateMs > 30_000) console.log(`${status.padEnd(8)} ${keyOf(outcome)} (${seconds})`);
  for (const problem of problems.slice(0, 3)) console.log(`         ${problem.slice(0, 300)}`);
}

/** Prints counts by corpus. Gives whether nothing failed but what is known to, and nothing known has been mended unnoticed. */
function report(): boolean {
  console.log(`\n${row("corpus", "tried", "fine", "refused", "crashed", "untyped", "unstable", "slow")}`);
  for (const corpus of new Set(chosen.map((document) => document.corpus.name))) {
    const own = outcomes.filter(({ name }) => name.startsWith(`${corpus}/`));
    const count = (status: Outcome["status"]): number => own.filter((outcome) => outcome.status === status).length;
    const slow = own.filter(({ generateMs }) => generateMs > 30_000).length;
    console.log(
      row(
        corpus,
        own.length,
        count("fine"),
        count("refused"),
        count("crashed"),
        count("untyped"),
        count("unstable"),
        slow,
      ),
    );
  }
  const failed = outcomes.filter(({ status }) => status !== "fine").map(keyOf);
  const surprising = failed.filter((key) => !Object.hasOwn(known, key));
  const mended = outcomes
    .filter(({ status }) => status === "fine")
    .map(keyOf)
    .filter((key) => Object.hasOwn(known, key));
  const fine = outcomes.length - failed.length;
  console.log(`\n${fine} of ${outcomes.length} fine (${((100 * fine) / Math.max(1, outcomes.length)).toFixed(2)} %)`);
  for (const key of failed) if (known[key] !== undefined) console.log(`known: ${key}: ${known[key]}`);
  for (const key of mended) console.log(`mended, to be taken off known-failures.json: ${key}`);
  return surprising.length === 0 && mended.length === 0 && outcomes.length > 0;
}

/** How an outcome is known. */
function keyOf({ name, mode }: Outcome): string {
  return `${name} ${mode}`;
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
}
