import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { run, type Ended } from "../packaging/run-program.js";

/** Runs a program, TypeScript or JavaScript, in a process of its own, where `twilio-participants` is the built SDK. */
export function runProgram(
  source: string,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<Ended> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  return run(process.execPath, [...flags, "--input-type=module", "--eval", outputText, "--", ...args], { cwd });
}

/** Runs a program that stands beside the tests. */
export async function runFile(file: string, args: readonly string[], flags: readonly string[] = []): Promise<Ended> {
  return runProgram(await readFile(new URL(file, import.meta.url), "utf8"), args, flags);
}
