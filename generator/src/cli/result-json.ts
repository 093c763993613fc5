import type { Diagnostic } from "../diagnostics.js";
import type { CheckResult, GenerateResult } from "../generate.js";

/** What a program reads on standard output with `--json`: one object, always with `exitCode` and `diagnostics`. */
export function resultJson(exitCode: number, result: GenerateResult | CheckResult): string {
  return toText({ exitCode, ...result, diagnostics: result.diagnostics.map(withoutText) });
}

/** The same for a run that failed; `internalError` is there when it was our mistake. */
export function failureJson(exitCode: number, diagnostics: readonly Diagnostic[], internalError?: string): string {
  return toText({ exitCode, diagnostics: diagnostics.map(withoutText), internalError });
}

/** The diagnostic without the text of the whole file, which is for code frames. */
function withoutText({ location, ...said }: Diagnostic): object {
  if (location === undefined) return said;
  const { source, line, column } = location;
  return { ...said, location: { source, line, column } };
}

function toText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
