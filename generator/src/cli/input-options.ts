import { buffer } from "node:stream/consumers";
import { InvalidArgumentError, type Command } from "commander";
import type { CheckOptions } from "../generate.js";
import type { Io } from "./io.js";

/** What the command line says of where things are. */
export interface InputFlags {
  readonly out?: string;
  readonly config?: string;
}

/** Lets a command take a document, a folder and a config file. */
export function withInputs(command: Command): Command {
  return command
    .argument("[document]", "OpenAPI 3.x document: a file, a URL or - (default: the config file's)", notBlank)
    .option("--out <dir>", "folder of the SDK (default: the config file's)", notBlank)
    .option("--config <file>", "config file (default: the nearest fetchsmith.config.* here or above)", notBlank);
}

/** What a run is to work with. */
export function inputOf(io: Io, document: string | undefined, { out, config }: InputFlags): CheckOptions {
  return { cwd: io.cwd, stdin: () => buffer(io.stdin), document, out, config };
}

/**
 * An argument as it is; one that is there has to say something.
 *
 * @throws {InvalidArgumentError} for blanks alone, which commander tells of as a mistake of usage.
 */
export function notBlank(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It is blank.");
  return value;
}
