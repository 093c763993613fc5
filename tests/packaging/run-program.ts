import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<NodeJS.ProcessEnv> | undefined;
}

/** Runs a program to its end, without a terminal. */
export async function run(command: string, args: readonly string[], { cwd, env }: Surroundings): Promise<Ended> {
  const child = spawn(command, args, { cwd, env: { ...(env ?? process.env) }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** Runs a program that must succeed, and gives what it printed. */
export async function output(command: string, args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, surroundings);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code ?? "a signal"}:\n${stdout}${stderr}`);
  return stdout;
}
