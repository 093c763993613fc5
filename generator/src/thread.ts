import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Help, Helper } from "./format/formatter.js";
import type { Json } from "./json.js";
import type { Answer, Task } from "./thread-work.js";

/** A thread that formats files, and writes the wire types of large documents, beside the run. */
export interface Thread extends Helper {
  /** The text of `schema.ts`, laid out; undefined where that failed, which is then to be done here. */
  readonly schema: (root: Readonly<Record<string, Json>>) => Promise<string | undefined>;
  /** Ends it, with whatever it is at. */
  end(): void;
}

/** What the thread runs. The build makes it; the sources have none. */
const file = fileURLToPath(new URL("../thread-work.js", import.meta.url));

/** Undefined where the process may have no threads. */
function started(): Worker | undefined {
  try {
    return new Worker(file, { stdout: true, stderr: true });
  } catch {
    return undefined;
  }
}

/**
 * Starts a thread, if there is one to start. It makes a run faster and changes nothing else: work that comes back undone, for
 * whatever reason, is done by who gave it away.
 */
export function startThread(): Thread | undefined {
  if (!existsSync(file)) return undefined;
  const waiting = new Map<number, (text: string | undefined) => void>();
  const giveUp = (): void => {
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  const worker = started();
  if (worker === undefined) return undefined;
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
      worker.postMessage({ ...task, id: count });
    });
  return {
    format: (path, text): Help => {
      const claim = new Int32Array(new SharedArrayBuffer(4));
      const result = ask({ kind: "format", path, text, claim });
      return { result, takeBack: () => Atomics.compareExchange(claim, 0, 0, 1) === 0 };
    },
    schema: async (root) => ask({ kind: "schema", root }).catch(() => undefined),
    end: () => void worker.terminate(),
  };
}
