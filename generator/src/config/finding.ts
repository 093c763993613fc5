import type { DiagnosticError } from "../diagnostics.js";
import { configProblem } from "./config-problem.js";
import { locateKeys } from "./locate-in-config.js";

/** One thing wrong with a config; `path` leads to the key. */
export interface Finding {
  readonly path: readonly string[];
  readonly message: string;
  readonly fix?: string;
}

/** The error to throw for findings: `config-invalid`, one per finding, each where its key is written. */
export async function configRefusal(file: string | undefined, findings: readonly Finding[]): Promise<DiagnosticError> {
  const locate = file === undefined ? undefined : await locateKeys(file);
  return configProblem(
    "config-invalid",
    ...findings.map(({ path, ...said }) => ({ ...said, location: locate?.(path) })),
  );
}

/** A key as it is written in messages, e.g. `names.schemas["my pet"]`. */
export function showKey(path: readonly string[]): string {
  const steps = path.map((key, index) =>
    /^[\w$]+$/.test(key) ? (index === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`,
  );
  return `\`${steps.join("")}\``;
}
