import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { lockFile } from "./beside-output.js";
import { refusal } from "./refusal.js";
import { isSystemError, unlessMissing } from "./system-error.js";

/** Who holds a lock. `started` tells a process from a later one of the same number. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: number;
  /** A process that works for it, and goes on if it is killed. */
  readonly helper?: number | undefined;
}

const self: Holder = { pid: process.pid, host: hostname(), started: Math.round(performance.timeOrigin) };

/**
 * Does something while no other run writes the same folder. Another run is waited for; the lock of one that was killed
 * is taken over.
 *
 * @param patienceMs how long to wait, in milliseconds
 * @throws {DiagnosticError} `output-busy` if another run holds the folder for longer
 */
export async function whileLocked<Value>(
  root: string,
  work: () => Promise<Value>,
  patienceMs = 30_000,
): Promise<Value> {
  const file = lockFile(root);
  await acquire(root, file, Date.now() + patienceMs);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Has the lock that this run holds last for as long as another process lives, too. */
export async function shareLock(root: string, helper: number): Promise<void> {
  const file = lockFile(root);
  const draft = `${file}-${String(self.pid)}`;
  await writeFile(draft, JSON.stringify({ ...self, helper } satisfies Holder));
  await rename(draft, file);
}

async function acquire(root: string, file: string, until: number): Promise<void> {
  while (!(await create(file))) {
    const text = await unlessMissing(readFile(file, "utf8"));
    if (text === undefined) continue;
    if (await isAbandoned(file, text)) await takeAway(file, text);
    else if (Date.now() > until) throw busy(root, file, text);
    else await pause(25);
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(self), { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    // A full disk lets the file be made, but not be written.
    if (isSystemError(error) && (error.code === "ENOSPC" || error.code === "EFBIG")) await rm(file, { force: true });
    throw error;
  }
}

async function isAbandoned(file: string, text: string): Promise<boolean> {
  const holder = parseHolder(text);
  if (holder === undefined) return (await ageMs(file)) > 2000; // or it is being written this moment
  if (holder.host !== self.host || (holder.helper !== undefined && isAlive(holder.helper))) return false;
  if (holder.pid === self.pid) return holder.started !== self.started;
  return !isAlive(holder.pid);
}

async function ageMs(file: string): Promise<number> {
  const entry = await unlessMissing(stat(file));
  return entry === undefined ? 0 : Date.now() - entry.mtimeMs;
}

/** Moves the lock out of the way, rather than deleting what may be another's by now; then that is put back. */
async function takeAway(file: string, text: string): Promise<void> {
  const aside = `${file}-${String(self.pid)}`;
  const isMoved = await unlessMissing(rename(file, aside).then(() => true));
  if (isMoved !== true) return;
  if ((await readFile(aside, "utf8")) === text) await rm(aside, { force: true });
  else await rename(aside, file);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, started, helper } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isSound = Number.isSafeInteger(pid) && typeof host === "string" && typeof started === "number";
    return isSound
      ? { pid: Number(pid), host, started, ...(helper === undefined ? {} : { helper: Number(helper) }) }
      : undefined;
  } catch {
    return undefined;
  }
}

function busy(root: string, file: string, text: string): Error {
  const holder = parseHolder(text);
  const who = holder === undefined ? "an unknown process" : `process ${String(holder.pid)} on ${holder.host}`;
  const fix = `Wait until it has ended, and run again. If there is no such run any more, delete ${file}.`;
  return refusal("output-busy", `another run is writing ${root}: ${who}`, fix);
}
