import { spawn } from "node:child_process";

/** What a command did. */
export interface Ran {
  /** The exit code; -1 if it could not be started, or was killed. */
  readonly code: number;
  readonly stdout: string;
  /** Both outputs, in the order in which they came. */
  readonly output: string;
}

/** Runs a command, without a shell, and shows its output as it comes. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, output]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk) && output.push(chunk) && process.stderr.write(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk) && process.stderr.write(chunk));
    child.on("error", (error) => resolve({ code: -1, stdout: "", output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? -1, stdout: text(stdout), output: text(output) }));
  });
}

/**
 * What git prints for a question, without the line break behind it.
 *
 * @throws {Error} if git does not answer
 */
export async function git(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, stdout, output } = await run("git", args, env);
  if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}:\n${output}`);
  return stdout.replace(/\n$/u, "");
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
