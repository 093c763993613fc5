import { PassThrough, Readable } from "node:stream";
import { main } from "../../generator/src/cli.js";
import type { Io } from "../../generator/src/cli/io.js";

/** What one run of the command line printed and answered. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run finds around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process and collects what it prints. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Run> {
  const { cwd, stdin = "", isTTY = false, env = {} } = surroundings;
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const io: Io = { cwd, env, stdin: Readable.from([stdin]), stdout, stderr };
  const exitCode = await main(argv, io);
  return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? "");
}
