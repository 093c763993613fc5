import { recallRun, type RecalledRun } from "../cache/verified-run.js";
import { leftovers } from "../write/leftovers.js";
import { processIo, tolerateHangUp, type Io } from "./io.js";
import { plainArguments, type PlainArguments } from "./plain-arguments.js";
import { reportDiagnostics } from "./report-diagnostics.js";
import { upToDateText } from "./result-text.js";

/**
 * Does a `check` or `generate` that has nothing to do, before the rest of the command line is loaded. Whatever is special
 * about one, in its arguments, its config or what it meets, is left to that.
 *
 * @param argv what follows the program's name
 * @returns whether the run is done, with exit code 0
 */
export async function quick(argv: readonly string[], io: Io = processIo()): Promise<boolean> {
  const given = plainArguments(argv);
  if (given === undefined) return false;
  const recalled = await recalledFor(given, io.cwd);
  if (recalled === undefined) return false;
  tolerateHangUp(io.stdout);
  if (recalled.diagnostics.length > 0) tolerateHangUp(io.stderr);
  await reportDiagnostics(io, recalled.diagnostics);
  io.stdout.write(upToDateText(given.command, recalled.config.out, recalled.files.length, io.cwd));
  return true;
}

/** An error is met again by the whole run, which tells it. */
async function recalledFor(
  { command, config, document, out }: PlainArguments,
  cwd: string,
): Promise<RecalledRun | undefined> {
  try {
    const recalled = await recallRun({ cwd, config, document, out, only: {} }, false);
    const isTidy = recalled === undefined || command === "check" || leftovers(recalled.config.out).length === 0;
    return isTidy ? recalled : undefined;
  } catch {
    return undefined;
  }
}
