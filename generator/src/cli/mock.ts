import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { InvalidArgumentError, type Command } from "commander";
import type { Io } from "./io.js";
import { reportDiagnostics } from "./report-diagnostics.js";

interface Flags {
  readonly config?: string;
  readonly port?: number;
  readonly host?: string;
  readonly seed?: number;
}

/** Adds `fetchsmith mock`, which serves a fake of the API until it is interrupted. */
export function addMock(program: Command, io: Io): void {
  program
    .command("mock")
    .description("serve a stateful fake of the API, for programs in any language; runs until it is interrupted")
    .argument("[document]", "OpenAPI 3.x document: a file, a URL or - (default: the config file's)")
    .option("--config <file>", "config file (default: the nearest fetchsmith.config.* here or above)")
    .option("--port <number>", "port to listen at (default: a free one)", wholeNumber)
    .option("--host <name>", "address to listen at (default: 127.0.0.1, this machine alone)")
    .option("--seed <number>", "the same seed gives the same ids (default: 1)", wholeNumber)
    .action((document: string | undefined, flags: Flags) => serve(io, document, flags));
}

async function serve(io: Io, document: string | undefined, flags: Flags): Promise<void> {
  const { mock } = await import("../mock.js");
  const running = await mock({ cwd: io.cwd, document, ...flags, stdin: () => buffer(io.stdin) });
  await reportDiagnostics(io, running.diagnostics);
  io.stdout.write(`Listening at ${running.url}\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await running.close();
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("It is no whole number.");
  return Number(text);
}
