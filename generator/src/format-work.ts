import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { formatted } from "./format/pretty.js";

/** A file to format. */
export interface Task {
  readonly path: string;
  readonly text: string;
  /** One number, which whoever begins with the work changes from 0 to 1. */
  readonly claim: Int32Array;
}

/** What has come of a task: a text, or nothing where it failed or was begun elsewhere. */
export interface Answer {
  readonly id: number;
  readonly text: string | undefined;
}

/** Modules of the runtime that stand for what will be formatted: by them, prettier is loaded and its code gets warm. */
const samples = ["retry.ts", "pages.ts"];

const queue: (Task & { readonly id: number })[] = [];
let wake = (): void => undefined;
parentPort?.on("message", (task: Task & { readonly id: number }) => {
  queue.push(task);
  wake();
});
await warm();
for (;;) {
  const task = queue.shift();
  if (task) parentPort?.postMessage({ id: task.id, text: await done(task).catch(() => undefined) } satisfies Answer);
  else await new Promise<void>((resolve) => (wake = resolve));
}

/** As long as there is nothing to do. */
async function warm(): Promise<void> {
  for (const name of samples) {
    const text = await readFile(new URL(`../../src/runtime/${name}`, import.meta.url), "utf8");
    await new Promise(setImmediate);
    if (queue.length > 0) return;
    await formatted(name, text);
  }
}

async function done({ path, text, claim }: Task): Promise<string | undefined> {
  return Atomics.compareExchange(claim, 0, 0, 1) === 0 ? formatted(path, text) : undefined;
}
