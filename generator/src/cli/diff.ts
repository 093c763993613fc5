import { buffer } from "node:stream/consumers";
import { Option, type Command } from "commander";
import type { DiffResult } from "../diff.js";
import { reaches, type Level } from "../diff/level.js";
import { diffAnnotations } from "../diff/report/github.js";
import { diffJson } from "../diff/report/json.js";
import { diffMarkdown } from "../diff/report/markdown.js";
import { diffText } from "../diff/report/text.js";
import type { Io } from "./io.js";
import { reportDiagnostics } from "./report-diagnostics.js";

interface Flags {
  readonly format: keyof typeof formats;
  readonly failOn?: Level;
  readonly config?: string;
  readonly oldConfig?: string;
}

const formats = {
  text: ({ verdict, changes }) => diffText(verdict, changes),
  markdown: ({ verdict, changes }) => diffMarkdown(verdict, changes),
  json: diffJson,
  github: ({ verdict, changes }) => diffAnnotations(verdict, changes),
} as const satisfies Readonly<Record<string, (result: DiffResult) => string>>;

/** Adds `diff OLD NEW`, which sets the exit code to 5 where the changes reach the level of `--fail-on`. */
export function addDiff(program: Command, io: Io, run: { exitCode: number }): void {
  program
    .command("diff")
    .description("tell what changed for those who use the SDK, and how high the next version must be; writes nothing")
    .argument("<old>", "the old document: a file, a URL, -, git:REVISION:PATH, or a folder with a generated SDK")
    .argument("<new>", "the new one, likewise")
    .addOption(new Option("--format <format>", "how to tell it").choices(Object.keys(formats)).default("text"))
    .addOption(
      new Option("--fail-on <level>", "exit with 5 at this level or above").choices(["major", "minor", "patch"]),
    )
    .option("--config <file>", "config file for both (default: the nearest fetchsmith.config.* here or above, if any)")
    .option("--old-config <file>", "config file for the old one, where it has another")
    .action(async (old: string, next: string, flags: Flags) => {
      const { diff } = await import("../diff.js");
      const { config, oldConfig, format, failOn } = flags;
      const result = await diff({ cwd: io.cwd, stdin: () => buffer(io.stdin), old, new: next, config, oldConfig });
      await reportDiagnostics(io, result.diagnostics);
      io.stdout.write(formats[format](result));
      if (failOn !== undefined && reaches(result.verdict, failOn)) run.exitCode = 5;
    });
}
