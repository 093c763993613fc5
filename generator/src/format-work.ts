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

const queue: (Task & { readonly id: number })[] = [];
let wake = (): void => undefined;
parentPort?.on("message", (task: Task & { readonly id: number }) => {
  queue.push(task);
  wake();
});
for (;;) {
  const task = queue.shift();
  if (task) parentPort?.postMessage({ id: task.id, text: await done(task).catch(() => undefined) } satisfies Answer);
  else await new Promise<void>((resolve) => (wake = resolve));
}

async function done({ path, text, claim }: Task): Promise<string | undefined> {
  return Atomics.compareExchange(claim, 0, 0, 1) === 0 ? formatted(path, text) : undefined;
}
