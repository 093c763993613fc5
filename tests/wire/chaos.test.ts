/** Thousands of calls to a server that does to them whatever servers and networks do. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { faults, planOf, type EndedCall, type Fault, type PlannedCall, type Report } from "./chaos-plan.js";
import { ChaosServer, type Seen } from "./chaos-server.js";
import { operations } from "./every-operation.js";
import { runFile } from "./sdk-program.js";

const seed = Number(process.env["CHAOS_SEED"] ?? 20_150_617);
const count = 3_000;
const roundSize = 500;
/** What a timer may be late by, besides what the machine is. */
const slackMs = 100;

const plan = planOf(seed, count);
const server = new ChaosServer(seed, plan);
let report: Report;
let exitCode: number | null;
let exitMs: number;
let stderr: string;

beforeAll(async () => {
  const origin = await server.listen();
  const ended = await runFile("chaos-program.ts", [origin, `${roundSize}`], ["--expose-gc"]);
  const exitedAt = Date.now();
  ({ code: exitCode, stderr } = ended);
  if (ended.stdout === "") throw new Error(stderr);
  report = JSON.parse(ended.stdout) as Report;
  exitMs = exitedAt - report.endedAt;
  process.stdout.write(table());
}, 120_000);

afterAll(() => server.close());

interface Told extends EndedCall {
  readonly call: PlannedCall;
  readonly seen: Seen;
}

function told(): Told[] {
  return report.calls.flatMap((ended) => {
    const call = plan[ended.id];
    return call ? [{ ...ended, call, seen: server.of(ended.id) }] : [];
  });
}

/** What a call may end with, by what the server did to its last request. */
const documented: Readonly<Record<Fault, readonly string[]>> = {
  answered: ["success"],
  "reset before": ["ConnectionError"],
  "reset after": ["ConnectionError"],
  "reset in the body": ["ConnectionError"],
  "stall in headers": [],
  "stall in headers, applied": [],
  "stall in the body": [],
  "truncated body": ["ConnectionError"],
  "truncated JSON": ["DecodeError"],
  "oversized body": ["success"],
  "undersized length": ["DecodeError"],
  "HTML 502": ["ServerError"],
  "HTML 502, applied": ["ServerError"],
  "503 with Retry-After": ["ServerError"],
  "429 with Retry-After": ["RateLimitError"],
  "empty body": ["DecodeError"],
  "HTML 200": ["DecodeError"],
  redirect: ["ApiError"],
  "slow trickle": ["success"],
};

function isDocumented({ call, outcome, attempts, elapsedMs, seen }: Told): boolean {
  // A timer that was set late in a turn of the event loop counts from the turn's beginning.
  const atLeastMs = elapsedMs + report.busyMs + 2;
  if (outcome === "AbortError") return call.abortAfterMs !== undefined && atLeastMs >= call.abortAfterMs;
  if (outcome === "DeadlineError") return atLeastMs >= call.deadlineMs;
  if (outcome === "TimeoutError") return atLeastMs >= call.timeoutMs;
  // A connection that was reset before its request was read. A list counts attempts by page.
  if (outcome === "ConnectionError" && (attempts > seen.requests || call.operation === "list")) return true;
  // A busy server may read what a client gave up on after what that sent next; else the last fault is the one that counts.
  const met = elapsedMs >= call.timeoutMs ? seen.faults : seen.faults.slice(-1);
  return met.some((fault) => {
    if (fault === "empty body" && call.operation === "delete") return outcome === "success";
    return documented[fault].includes(outcome);
  });
}

function tally(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([key, n]) => `${String(n).padStart(6)}  ${key}`);
}

function table(): string {
  const requests = [...server.counts.values()].reduce((sum, each) => sum + each, 0);
  const over = told().map(({ call, elapsedMs }) => elapsedMs - call.deadlineMs);
  const megabytes = report.heap.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(" ");
  const twice = told().filter(({ call, seen }) => call.operation === "create" && seen.applied > 1).length;
  return [
    `\nchaos, seed ${seed}: ${report.calls.length} calls, ${requests} requests, ${server.connections} connections`,
    "what the server did",
    ...[...server.counts]
      .sort(([, one], [, other]) => other - one)
      .map(([fault, n]) => `${String(n).padStart(6)}  ${fault}`),
    "how calls ended",
    ...tally(told().map(({ outcome }) => outcome)),
    "which calls ended",
    ...tally(told().map(({ call }) => call.operation)),
    `${String(twice).padStart(6)}  creates applied twice`,
    `${String(report.unhandled.length).padStart(6)}  unhandled rejections`,
    `${Math.max(...over)
      .toFixed(0)
      .padStart(
        6,
      )}  ms past a deadline at most, of which the machine was busy ${report.busyMs.toFixed(0)}; heap after each round ${megabytes} MB; exit in ${exitMs} ms\n`,
  ].join("\n");
}

test("every call ends in its documented way", () => {
  expect(report.calls).toHaveLength(count);
  expect(told().filter((each) => !isDocumented(each))).toEqual([]);
});

test("every call ends by its deadline", () => {
  expect(told().filter(({ call, elapsedMs }) => elapsedMs > call.deadlineMs + slackMs + report.busyMs)).toEqual([]);
});

test("every operation met success and failure, and the server did all it can", () => {
  const met = new Set(told().map(({ call, outcome }) => `${call.operation} ${outcome === "success"}`));
  expect(met.size).toBe(2 * operations.length);
  expect([...server.counts.keys()].sort()).toEqual([...faults, "reset of a connection"].sort());
});

describe("what is applied", () => {
  test("is a create at most once", () => {
    expect(told().filter(({ call, seen }) => call.operation === "create" && seen.applied > 1)).toEqual([]);
  });

  test("is a delete at most once", () => {
    expect(told().filter(({ call, seen }) => call.operation === "delete" && seen.applied > 1)).toEqual([]);
  });

  test("is every call that succeeded", () => {
    expect(told().filter(({ outcome, seen }) => outcome === "success" && seen.applied === 0)).toEqual([]);
  });

  test("is no failed call that says it was not", () => {
    const changed = told().filter(({ call }) => !["fetch", "list"].includes(call.operation));
    const wrong = changed.filter(({ mayHaveBeenApplied, seen }) => mayHaveBeenApplied === false && seen.applied > 0);
    expect(wrong).toEqual([]);
  });
});

test("no redirect is followed", () => {
  expect(server.strays).toBe(0);
});

test("no rejection is left unhandled, and nothing is warned of", () => {
  expect(report).toMatchObject({ unhandled: [], warnings: [] });
  expect(stderr).toBe("");
});

test("no listener and no timer is left", () => {
  expect(report).toMatchObject({ listeners: 0, timers: 0 });
});

test("no memory is left behind", () => {
  const [, second = 0, ...others] = report.heap;
  expect(Math.max(...others) - second).toBeLessThan(4 * 2 ** 20);
});

test("the program ends by itself, at once, and its connections with it", async () => {
  expect(exitCode).toBe(0);
  expect(exitMs).toBeLessThan(2_000);
  while (server.open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(server.open).toBe(0);
});
