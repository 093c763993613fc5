import path from "node:path";
import type { Command } from "commander";
import { printable } from "../diagnostics/printable.js";
import type { InitResult } from "../init.js";
import { notBlank } from "./input-options.js";
import type { Io } from "./io.js";

interface Flags {
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Adds `init`. */
export function addInit(program: Command, io: Io): void {
  program
    .command("init")
    .description("set a project up: config file, npm scripts, and a workflow that checks the generated code")
    .argument("[document]", "OpenAPI 3.x document: a file or a URL (default: the one in the usual places)", notBlank)
    .option("--out <dir>", "folder to generate into (default: src/api)", notBlank)
    .option("--force", "overwrite what is there")
    .option("--json", "print the result as JSON")
    .action(async (document: string | undefined, { out, force, json }: Flags) => {
      const { init } = await import("../init.js");
      const result = await init({ cwd: io.cwd, document, out, force });
      const told = { exitCode: 0, ...result, diagnostics: [] };
      io.stdout.write(json === true ? `${JSON.stringify(told, undefined, 2)}\n` : initText(result, io.cwd));
    });
}

function initText({ steps }: InitResult, cwd: string): string {
  const lines = steps.map(({ file, outcome, note }) => {
    const name = path.relative(cwd, file).replaceAll(path.sep, "/");
    return `${outcome.padEnd(9)}${name}${note === undefined ? "" : ` (${note})`}`;
  });
  const next = [
    "",
    "Next: npm install --save-dev fetchsmith && npm install openapi-fetch",
    "      npm run generate, and commit what it writes",
  ];
  return [...lines, ...next].map((line) => `${printable(line)}\n`).join("");
}
