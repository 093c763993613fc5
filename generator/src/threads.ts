import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Answer, Task } from "./format-work.js";
import type { Help, Helper } from "./format/formatter.js";

/** What a thread runs. The build makes it; the sources have none. */
const fileOf = (name: string): string => fileURLToPath(new URL(`../${name}.js`, import.meta.url));

/**
 * Threads beside the run. They make it faster and change nothing else: work that comes back undone, for whatever reason, is done
 * by who gave it away.
 */
export class Threads {
  readonly #running = new Set<Worker>();
  /** Over when no wire types are being written. */
  #writing: Promise<unknown> = Promise.resolve();

  /** Starts one that formats files, if there is one to start. */
  helper(): Helper | undefined {
    const worker = this.#started("format-thread");
    return worker && { format: formatIn(worker, async () => this.#writing) };
  }

  /**
   * The text of `schema.ts`, laid out; undefined where that failed. Its thread ends with it, and formatting waits for that: what
   * openapi-typescript makes on the way takes more memory than all the rest.
   *
   * @param wire What the wire types are made from, as JSON.
   */
  readonly schema = async (wire: string): Promise<string | undefined> => {
    const worker = this.#started("schema-thread", { workerData: wire });
    if (worker === undefined) return undefined;
    const text = new Promise<string | undefined>((resolve) => {
      const giveUp = (): void => {
        resolve(undefined);
      };
      worker.on("message", resolve).on("error", giveUp).on("exit", giveUp);
    });
    this.#writing = new Promise((resolve) => worker.on("exit", resolve));
    return text;
  };

  /** Ends them, with whatever they are at. */
  end(): void {
    for (const worker of this.#running) void worker.terminate();
  }

  /** Undefined where the process may have no threads. */
  #started(name: string, options: WorkerOptions = {}): Worker | undefined {
    const file = fileOf(name);
    try {
      if (!existsSync(file)) return undefined;
      const worker = new Worker(file, { stdout: true, stderr: true, ...options });
      this.#running.add(worker);
      return worker.on("exit", () => this.#running.delete(worker));
    } catch {
      return undefined;
    }
  }
}

function formatIn(worker: Worker, ready: () => Promise<unknown>): Helper["format"] {
  const waiting = new Map<number, (text: string | undefined) => void>();
  const giveUp = (): void => {
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  worker.on("message", ({ id, text }: Answer) => {
    waiting.get(id)?.(text);
    waiting.delete(id);
  });
  let isOver = false;
  worker.on("error", giveUp).on("exit", () => {
    isOver = true;
    giveUp();
  });
  let count = 0;
  const ask = (task: Task): Promise<string | undefined> =>
    new Promise((resolve) => {
      if (isOver) {
        resolve(undefined);
        return;
      }
      count += 1;
      waiting.set(count, resolve);
      const id = count;
      void ready().then(() => {
        worker.postMessage({ ...task, id });
      });
    });
  return (path, text): Help => {
    const claim = new Int32Array(new SharedArrayBuffer(4));
    const result = ask({ path, text, claim });
    return { result, takeBack: () => Atomics.compareExchange(claim, 0, 0, 1) === 0 };
  };
}
