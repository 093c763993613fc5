import { spawn, type ChildProcess, type ChildProcessByStdio, type StdioOptions } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** Where a program runs. Its environment is what is here and no more: the SDK must not need any. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program that must succeed within two minutes, and gives what it printed. */
export async function output(
  command: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<string> {
  const signal = AbortSignal.timeout(120_000);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...surroundings, signal });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code ?? "a signal"}:\n${stdout}${stderr}`);
  return stdout;
}

/** A program that goes on until it is stopped. */
export interface Service {
  readonly child: ChildProcess;
  /** Rejects, with what the program said, if it ends by itself. */
  readonly failure: Promise<never>;
  /** Ends it, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** Starts a program that goes on. It gets a fourth stream to write to, besides the usual three. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Service {
  const stdio: StdioOptions = ["ignore", "ignore", "pipe", "pipe"];
  const child = spawn(command, args, { env, stdio }) as ChildProcessByStdio<null, null, Readable>;
  const end = Promise.all([ended(child), text(child.stderr)]);
  const failure = end.then(([code, stderr]): never => {
    throw new Error(`${command} ended with ${code ?? "a signal"}:\n${stderr}`);
  });
  failure.catch(() => {});
  const stop = async (): Promise<void> => {
    child.kill();
    await end;
  };
  return { child, failure, stop };
}

/** What a program writes to its fourth stream. */
export function fourthStream({ child }: Service): Readable {
  return child.stdio[3] as Readable;
}

/** Rejects when the time is up. */
export async function within<T>(ms: number, ...promises: readonly Promise<T>[]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${ms} ms`)), ms);
  });
  return Promise.race([...promises, late]).finally(() => clearTimeout(timer));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}
