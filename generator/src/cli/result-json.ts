import { catalogue, type CatalogueEntry, type Diagnostic, type Location } from "../diagnostics.js";
import type { CheckResult, GenerateResult } from "../generate.js";

/** What a program reads on standard output with `--json`: one object, always with `exitCode` and `diagnostics`. */
export function resultJson(exitCode: number, result: GenerateResult | CheckResult): string {
  return toText({ exitCode, ...result, diagnostics: result.diagnostics.map(toldInFull) });
}

/** The same for a run that failed; `internalError` is there when it was our mistake. */
export function failureJson(exitCode: number, diagnostics: readonly Diagnostic[], internalError?: string): string {
  return toText({ exitCode, diagnostics: diagnostics.map(toldInFull), internalError });
}

/** A diagnostic with what the catalogue says of its code; a fix of its own goes before the catalogue's. */
export function toldInFull({ location, ...said }: Diagnostic): object {
  const { title, cause, fix }: CatalogueEntry = catalogue[said.code];
  return { ...said, title, cause, fix: said.fix ?? fix, location: location && place(location) };
}

/** A place without the text of the whole file, which is for code frames. A file without text has no line to name. */
function place({ source, line, column, text }: Location): object {
  return text === "" ? { source } : { source, line, column };
}

/** A value as JSON that a person can read, too. */
export function toText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
