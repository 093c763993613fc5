import { Command, CommanderError } from "commander";
import { generatorVersion } from "./cache/generator-identity.js";
import { choicesOf, withChoices, type ChoiceFlags } from "./cli/choices.js";
import { addDiff } from "./cli/diff.js";
import { addExplain } from "./cli/explain.js";
import { addInit } from "./cli/init.js";
import { addWatch } from "./cli/watch.js";
import { inputOf, notBlank } from "./cli/input-options.js";
import { processIo, tolerateHangUp, type Io } from "./cli/io.js";
import { clearProgress, showProgress } from "./cli/progress.js";
import { reportDiagnostics } from "./cli/report-diagnostics.js";
import { addRelease } from "./cli/release.js";
import { addMock } from "./cli/mock.js";
import { failureJson, resultJson } from "./cli/result-json.js";
import { checkText, generateText } from "./cli/result-text.js";
import { usageDiagnostic } from "./cli/usage-error.js";
import { DiagnosticError, exitCodeOf } from "./diagnostics.js";
import type { CheckResult, GenerateResult } from "./generate.js";

interface Flags extends ChoiceFlags {
  readonly out?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly timing?: boolean;
}

/**
 * Runs the command line and answers the exit code: 0 ok, 1 drift, 2 document, 3 usage or config, 4 internal, 5 a
 * breaking change. Results go to standard output, everything else to standard error.
 *
 * @param argv what follows the program's name
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  tolerateHangUp(io.stdout);
  tolerateHangUp(io.stderr);
  const run = { exitCode: 0 };
  try {
    await buildProgram(io, run).parseAsync([...argv], { from: "user" });
    return run.exitCode;
  } catch (error) {
    clearProgress(io);
    return await reportFailure(error, io, wantsJson(argv));
  }
}

function buildProgram(io: Io, run: { exitCode: number }): Command {
  const program = new Command("fetchsmith")
    .description("Writes a typed TypeScript SDK on openapi-fetch from an OpenAPI 3.x document.")
    .version(generatorVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (help) => void io.stdout.write(help),
      writeErr: (help) => void io.stderr.write(help),
      outputError: () => undefined, // reported as a diagnostic
    });
  addCommand(program, "generate", "write the SDK")
    .option("--force", "overwrite generated files that were edited by hand")
    .option("--timing", "print where the time went")
    .action(async (document: string | undefined, flags: Flags) => {
      const progress = showProgress(io);
      const { generate } = await import("./generate.js");
      const result = await generate({
        ...inputOf(io, document, flags),
        ...choicesOf(flags),
        ...progress,
        force: flags.force,
      });
      await reportResult(io, 0, flags, result, generateText(result, io.cwd));
      if (flags.timing === true) io.stderr.write(progress.timing());
    });
  addCommand(program, "check", "tell whether `generate` would change anything; writes nothing, exits 1 if so").action(
    async (document: string | undefined, flags: Flags) => {
      const { check } = await import("./generate.js");
      const result = await check({ ...inputOf(io, document, flags), ...choicesOf(flags), ...showProgress(io) });
      run.exitCode = result.upToDate ? 0 : 1;
      await reportResult(io, run.exitCode, flags, result, checkText(result, io.cwd));
    },
  );
  addDiff(program, io, run);
  addRelease(program, io);
  addExplain(program, io);
  addWatch(program, io);
  addInit(program, io);
  addMock(program, io);
  return program;
}

function addCommand(program: Command, name: string, description: string): Command {
  const command = program
    .command(name)
    .description(description)
    .argument("[document]", "OpenAPI 3.x document: a file, a URL or - (default: the config file's)", notBlank)
    .option("--out <dir>", "folder to write (default: the config file's)", notBlank)
    .option("--config <file>", "config file (default: the nearest fetchsmith.config.* here or above)", notBlank)
    .option("--json", "print the result as JSON");
  return withChoices(command);
}

async function reportResult(
  io: Io,
  exitCode: number,
  flags: Flags,
  result: GenerateResult | CheckResult,
  summary: string,
): Promise<void> {
  clearProgress(io);
  await reportDiagnostics(io, result.diagnostics);
  io.stdout.write(flags.json === true ? resultJson(exitCode, result) : summary);
}

async function reportFailure(error: unknown, io: Io, json: boolean): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError && error.code === "commander.help") return 3; // the help has been printed
  const failure = error instanceof CommanderError ? new DiagnosticError([usageDiagnostic(error)]) : error;
  if (failure instanceof DiagnosticError) {
    const exitCode = exitCodeOf(failure.diagnostics);
    await reportDiagnostics(io, failure.diagnostics);
    if (json) io.stdout.write(failureJson(exitCode, failure.diagnostics));
    return exitCode;
  }
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  io.stderr.write(`internal error: this is a mistake in fetchsmith, please report it with these lines\n\n${stack}\n`);
  if (json) io.stdout.write(failureJson(4, [], stack));
  return 4;
}

function wantsJson(argv: readonly string[]): boolean {
  const format = argv.find((_, index) => argv[index - 1] === "--format");
  return argv.includes("--json") || argv.includes("--format=json") || format === "json";
}
