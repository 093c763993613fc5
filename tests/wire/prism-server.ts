import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "@jest/globals";

/** A mock of the API that refuses what the document does not allow. */
export interface PrismServer {
  /** Where it answers, on loopback. */
  readonly url: string;
}

interface Started extends PrismServer {
  stop(): Promise<void>;
}

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const document = fileURLToPath(new URL("../../spec/participants.yaml", import.meta.url));

/** One mock for all tests of the file, ended with them. */
export function usePrism(): PrismServer {
  let started: Started | undefined;
  beforeAll(async () => {
    started = await start();
  }, 60_000);
  afterAll(() => started?.stop());
  return {
    get url() {
      if (!started) throw new Error("Prism is not started yet");
      return started.url;
    },
  };
}

/** Starts Prism in a process of its own, on a free port, and waits until it answers. */
async function start(): Promise<Started> {
  const child = spawn(
    process.execPath,
    [prism, "mock", "--errors", "--host", "127.0.0.1", "--port", "0", "--verboseLevel", "info", document],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return closed;
  };
  try {
    return { url: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that Prism prints once it listens. Reads on afterwards, or else Prism would stop at a full pipe. */
function addressOf(child: ChildProcess): Promise<string> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("Prism did not listen within 30 s")), 30_000);
    const settle = (end: () => void): void => {
      clearTimeout(late);
      end();
    };
    child.once("error", (error) => settle(() => reject(error)));
    child.once("close", () => settle(() => reject(new Error(`Prism ended:\n${printed.join("\n")}`))));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        const url = /Prism is listening on (http:\S+)/.exec(line)?.[1];
        if (url === undefined) printed.push(line);
        else settle(() => resolve(url));
      });
    }
  });
}
