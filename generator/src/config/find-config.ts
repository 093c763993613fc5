import { stat } from "node:fs/promises";
import path from "node:path";
import { configProblem } from "./config-problem.js";

/** What a config file may be called; in one folder the first of these wins. */
export const configFileNames = [
  "fetchsmith.config.ts",
  "fetchsmith.config.mts",
  "fetchsmith.config.js",
  "fetchsmith.config.mjs",
  "fetchsmith.config.json",
] as const;

/**
 * The absolute path of the config file: the one asked for, or else the nearest from `cwd` upwards, if any.
 *
 * @throws {DiagnosticError} `config-missing` if the one asked for is not a file
 */
export async function findConfigFile(cwd: string, asked: string | undefined): Promise<string | undefined> {
  if (asked === undefined) return findUpwards(cwd);
  const file = path.resolve(cwd, asked);
  if (await isFile(file)) return file;
  throw configProblem("config-missing", {
    message: `${asked} is not a file`,
    fix: "Correct the path that was given as the config file; it is relative to where the command runs.",
  });
}

async function findUpwards(folder: string): Promise<string | undefined> {
  for (const name of configFileNames) {
    const file = path.join(folder, name);
    if (await isFile(file)) return file;
  }
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findUpwards(parent);
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
