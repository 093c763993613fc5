import { DiagnosticError } from "./diagnostics.js";
import { generate, type GenerateOptions, type GenerateResult } from "./generate.js";
import { FileEvents } from "./watch/file-events.js";
import { isOutdated, stampOf, type FileStamps } from "./watch/file-stamps.js";

/** What to watch, and whom to tell. */
export interface WatchOptions extends Omit<GenerateOptions, "onRead"> {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Called after each run that generated. */
  readonly onResult: (result: GenerateResult) => void;
  /** Called after each run that was kept from it by what the user wrote. */
  readonly onRefusal: (error: DiagnosticError) => void;
  /** Called after each run once there is nothing left to do but wait. */
  readonly onIdle?: () => void;
}

/** What one run has read. */
interface Run {
  readonly stamps: FileStamps;
  readonly failed: boolean;
}

/**
 * Generates, and again whenever the config, the document or a file that it refers to is changed, deleted or made, until the
 * signal is given. A run that fails does not end it. What is fetched from a URL, and what a config imports, is not watched.
 *
 * @throws {DiagnosticError} if there is no file to watch
 * @throws {Error} for a mistake of ours
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { signal, onIdle } = options;
  const events = new FileEvents(signal);
  const isOver = (): boolean => signal.aborted;
  let known: FileStamps = new Map();
  try {
    while (!isOver()) {
      const { stamps, failed } = await runOnce(options, known.size === 0);
      // What could not be loaded may have kept files from being read that it refers to still.
      known = failed ? new Map([...restamped(known), ...stamps]) : stamps;
      if (known.size === 0) throw nothingToWatch();
      events.watch([...known.keys()]);
      // A file that changed while it was being read, before it was watched, may have had no event.
      if (isOutdated(known)) continue;
      onIdle?.();
      do {
        await events.next();
        events.watch([...known.keys()]);
      } while (!isOver() && !isOutdated(known));
    }
  } finally {
    await events.close();
  }
}

async function runOnce(options: WatchOptions, isFirst: boolean): Promise<Run> {
  const { onResult, onRefusal } = options;
  const stamps = new Map<string, string>();
  const onRead = (file: string): void => {
    // The first time counts: what changed since then has to be read again.
    if (!stamps.has(file)) stamps.set(file, stampOf(file));
  };
  try {
    onResult(await generate({ ...options, onRead }));
    return { stamps, failed: false };
  } catch (error) {
    if (!(error instanceof DiagnosticError) || (isFirst && stamps.size === 0)) throw error;
    onRefusal(error);
    return { stamps, failed: true };
  }
}

function nothingToWatch(): DiagnosticError {
  const message = "there is no file to watch: the document is not one, and there is no config file";
  const fix = "Download the document and watch the file.";
  return new DiagnosticError([{ code: "argument-invalid", severity: "error", message, location: undefined, fix }]);
}

function restamped(stamps: FileStamps): FileStamps {
  return new Map([...stamps.keys()].map((file) => [file, stampOf(file)]));
}
