/** What happens in a run of chaos, decided by a seed alone. */
import { operations, type Operation } from "./every-operation.js";

/** One call that the program makes. */
export interface PlannedCall {
  readonly id: number;
  readonly operation: Operation;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly abortAfterMs?: number;
}

/** How a call ended, as the program saw it. */
export interface EndedCall {
  readonly id: number;
  /** `success`, or the name of the error. */
  readonly outcome: string;
  readonly attempts: number;
  readonly mayHaveBeenApplied: boolean | undefined;
  readonly elapsedMs: number;
}

/** What the program says in the end. */
export interface Report {
  readonly calls: readonly EndedCall[];
  readonly unhandled: readonly string[];
  readonly warnings: readonly string[];
  /** Listeners on a signal that many calls were given, and timers that still run. */
  readonly listeners: number;
  readonly timers: number;
  /** Bytes of the heap in use after each round. */
  readonly heap: readonly number[];
  /** For how long the program could do nothing at worst, because the machine did something else. */
  readonly busyMs: number;
  /** When all was done, in milliseconds since 1970. */
  readonly endedAt: number;
}

/** What the server does to a request, and how often in a thousand. */
const weights = {
  answered: 330,
  "reset before": 50,
  "reset after": 50,
  "reset in the body": 50,
  "stall in headers": 40,
  "stall in headers, applied": 40,
  "stall in the body": 40,
  "truncated body": 50,
  "truncated JSON": 30,
  "oversized body": 30,
  "undersized length": 30,
  "HTML 502": 50,
  "HTML 502, applied": 50,
  "503 with Retry-After": 40,
  "429 with Retry-After": 40,
  "empty body": 20,
  "HTML 200": 20,
  redirect: 20,
  "slow trickle": 20,
} as const;

export type Fault = keyof typeof weights;
export const faults = Object.keys(weights) as Fault[];

/** Numbers from 0 to 1 that look like chance and are always the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Chance for one request: the same whenever it comes. */
export function chanceOf(seed: number, id: number, attempt: number): () => number {
  const next = chance(seed ^ Math.imul(id + 1, 0x9e3779b1) ^ Math.imul(attempt + 1, 0x85ebca6b));
  next();
  return next;
}

/** What the server does to the request that a call makes at this attempt. Every tenth batch of fifty is a storm of 429. */
export function faultOf(next: () => number, id: number): Fault {
  if (Math.floor(id / 50) % 10 === 4 && next() < 0.7) return "429 with Retry-After";
  let rest = next() * 1_000;
  return faults.find((fault) => (rest -= weights[fault]) < 0) ?? "answered";
}

export function planOf(seed: number, count: number): PlannedCall[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, id) => ({
    id,
    operation: operations[Math.floor(next() * operations.length)] ?? "list",
    timeoutMs: 60 + Math.floor(next() * 90),
    deadlineMs: 50 + Math.floor(next() * 500),
    ...(next() < 0.06 && { abortAfterMs: Math.floor(next() * 100) }),
  }));
}
