import { spawn } from "node:child_process";
import { renameSync } from "node:fs";
import { text } from "node:stream/consumers";
import { shareLock } from "./output-lock.js";

/** One rename. */
export type Move = readonly [from: string, to: string];

/** Something could not be put back or moved over; the message says where it is kept. */
export class UnfinishedError extends Error {
  override readonly name = "UnfinishedError";
}

interface Outcome {
  /** What the file system reported. */
  readonly failure?: {
    readonly message: string;
    readonly code?: string | undefined;
    readonly syscall?: string | undefined;
  };
  /** What it reported when the moves before were to be undone. */
  readonly stuck?: string;
}

/**
 * Makes all of these moves, or none. A process of its own makes them, which a kill of this one does not reach: it has all it
 * needs before it begins, and shares the lock, so that nobody takes the folder for abandoned while it is at work.
 *
 * @throws {Error} what the file system reported, once everything is where it was
 * @throws {UnfinishedError} if it could not be moved back, or nothing is known of how it went
 */
export async function exchange(root: string, moves: readonly Move[]): Promise<void> {
  const { failure, stuck } = (await movedApart(root, moves)) ?? moveAll(renameSync, moves);
  if (failure === undefined) return;
  const error = Object.assign(new Error(failure.message), failure);
  if (stuck === undefined) throw error;
  const kept = moves[0]?.[1] ?? root;
  throw new UnfinishedError(`${failure.message}; then ${stuck}: what could not be moved back is kept in ${kept}`, {
    cause: error,
  });
}

/** Undefined where no process can be started: then nothing was moved. */
async function movedApart(root: string, moves: readonly Move[]): Promise<Outcome | undefined> {
  const child = spawn(process.execPath, ["-e", program], {
    detached: true,
    windowsHide: true,
    env: {}, // whatever else the environment would load into a process is none of its business
    // What waits for this process's errors to end waits for the moves as well.
    stdio: ["pipe", "pipe", "inherit"],
  });
  const started = await new Promise<boolean>((resolve) => {
    child.once("spawn", () => resolve(true)).once("error", () => resolve(false));
  });
  if (!started || child.pid === undefined) return undefined;
  await shareLock(root, child.pid);
  child.stdin.on("error", () => undefined); // it has ended; what it said tells why
  child.stdin.end(JSON.stringify(moves));
  const said = await text(child.stdout);
  try {
    return JSON.parse(said) as Outcome;
  } catch {
    throw new UnfinishedError(
      `the process that was to swap ${root} was ended: run again, which completes what it began`,
    );
  }
}

/** Danger: its text is run in another process, so it refers to nothing but its parameters. */
function moveAll(rename: (from: string, to: string) => void, moves: readonly Move[]): Outcome {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      rename(move[0], move[1]);
      done.unshift(move);
    }
    return {};
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    try {
      for (const [from, to] of done) rename(to, from);
      return { failure: { message, code, syscall } };
    } catch (second) {
      return { failure: { message, code, syscall }, stuck: (second as Error).message };
    }
  }
}

/** Moves that have not arrived whole are none: whoever sent them was killed before the end. */
const program = `
const fs = require("node:fs");
const moves = fs.readFileSync(0, "utf8");
if (moves.endsWith("]]")) process.stdout.write(JSON.stringify((${moveAll.toString()})(fs.renameSync, JSON.parse(moves))));
`;
