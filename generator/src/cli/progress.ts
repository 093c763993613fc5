import path from "node:path";
import { documentFrom, type ResolvedConfig } from "../config.js";
import { printable } from "../diagnostics/printable.js";
import type { CheckOptions, Stage } from "../generate.js";
import { shownSource } from "../load/source-names.js";
import type { Io } from "./io.js";

/** How long a run must have taken, in milliseconds, before a terminal is told of files and time. */
const patience = 1000;

/** What a run is told by: the callbacks for it, and what there is to print in the end. */
export interface Progress {
  readonly onStage: NonNullable<CheckOptions["onStage"]>;
  readonly onFormatted: NonNullable<CheckOptions["onFormatted"]>;
  /** Where the time went, a line a stage. */
  timing(): string;
}

/** Shows on standard error what a run is doing: one line that changes on a terminal, plain lines elsewhere. */
export function showProgress(io: Io): Progress {
  const begun = performance.now();
  const stages: { readonly stage: Stage | "start"; readonly at: number }[] = [{ stage: "start", at: begun }];
  const isTerminal = io.stderr.isTTY === true;
  return {
    onStage: (stage, config) => {
      if (stages.at(-1)?.stage === stage) return;
      stages.push({ stage, at: performance.now() });
      if (stage === "format" && !isTerminal) return; // a part of rendering
      const line = lineOf(stage, config, io);
      io.stderr.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    },
    onFormatted: (done, total) => {
      const passed = performance.now() - begun;
      if (!isTerminal || passed < patience) return;
      io.stderr.write(`\r\u001B[KFormatting ${String(done)} of ${String(total)} files, ${seconds(passed)}`);
    },
    timing: () => {
      const end = performance.now();
      const spans = stages.map(({ stage, at }, index) => `${stage} ${seconds((stages[index + 1]?.at ?? end) - at)}`);
      return `time: ${spans.join(", ")}; in all ${seconds(end - begun)}\n`;
    },
  };
}

/** Takes the line of progress away. */
export function clearProgress(io: Io): void {
  if (io.stderr.isTTY === true) io.stderr.write("\r\u001B[K");
}

function lineOf(stage: Stage, config: ResolvedConfig, { cwd }: Io): string {
  const lines = {
    load: `Reading ${printable(shownSource(documentFrom(cwd, config)))}`,
    render: "Rendering",
    format: "Formatting",
    write: `Writing ${printable(path.relative(cwd, config.out) || ".")}`,
  };
  return lines[stage];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
