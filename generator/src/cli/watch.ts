import type { Command } from "commander";
import type { Diagnostic } from "../diagnostics.js";
import { inputOf, withInputs, type InputFlags } from "./input-options.js";
import { hasColor, type Io } from "./io.js";
import { generateText } from "./result-text.js";

/** Adds `watch`. */
export function addWatch(program: Command, io: Io): void {
  const command = program
    .command("watch")
    .description("write the SDK, and again whenever the document, what it refers to, or the config changes");
  withInputs(command)
    .option("--force", "overwrite generated files that were edited by hand")
    .action(async (document: string | undefined, flags: InputFlags & { readonly force?: boolean }) => {
      const { watch } = await import("../watch.js");
      const { renderDiagnostics } = await import("../diagnostics/render.js");
      const tell = (diagnostics: readonly Diagnostic[]): void => {
        if (diagnostics.length > 0)
          io.stderr.write(renderDiagnostics(diagnostics, { color: hasColor(io.stderr, io.env) }));
      };
      await untilInterrupted((signal) =>
        watch({
          ...inputOf(io, document, flags),
          stdin: undefined,
          force: flags.force,
          signal,
          onResult: (result) => {
            tell(result.diagnostics);
            io.stdout.write(generateText(result, io.cwd));
          },
          onRefusal: (error) => tell(error.diagnostics),
          onIdle: () => void io.stderr.write("Watching for changes; Ctrl-C ends it.\n"),
        }),
      );
    });
}

/** Runs something until Ctrl-C, or until the process is asked to end. */
async function untilInterrupted(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    await work(controller.signal);
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}
