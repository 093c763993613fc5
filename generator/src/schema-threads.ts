import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** What a thread runs. The build makes it; the sources have none. */
const file = fileURLToPath(new URL("../schema-thread.js", import.meta.url));

/**
 * Threads that write wire types beside the run. They make it faster and change nothing else: what comes back undone, for whatever
 * reason, is done by who gave it away.
 */
export class SchemaThreads {
  readonly #running = new Set<Worker>();

  /**
   * The text of `schema.ts`, laid out; undefined where that failed, or the process may have no threads.
   *
   * @param wire What the wire types are made from, as JSON.
   */
  readonly schema = async (wire: string): Promise<string | undefined> => {
    const worker = this.#started(wire);
    if (worker === undefined) return undefined;
    return new Promise<string | undefined>((resolve) => {
      const giveUp = (): void => {
        resolve(undefined);
      };
      worker.on("message", resolve).on("error", giveUp).on("exit", giveUp);
    });
  };

  /** Ends them, with whatever they are at. */
  end(): void {
    for (const worker of this.#running) void worker.terminate();
  }

  #started(wire: string): Worker | undefined {
    try {
      if (!existsSync(file)) return undefined;
      const worker = new Worker(file, { stdout: true, stderr: true, workerData: wire });
      this.#running.add(worker);
      return worker.on("exit", () => this.#running.delete(worker));
    } catch {
      return undefined;
    }
  }
}
