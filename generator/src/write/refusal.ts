import { DiagnosticError } from "../diagnostics.js";

/** The error to throw when a folder is not written; nothing in it has changed. */
export function refusal(
  code: "output-foreign" | "output-edited" | "output-unwritable",
  message: string,
  fix?: string,
): DiagnosticError {
  const said = { code, severity: "error", message, location: undefined } as const;
  return new DiagnosticError([fix === undefined ? said : { ...said, fix }]);
}

/** Names the first of many files, and how many more there are. */
export function nameSome(paths: readonly string[]): string {
  const shown = paths.slice(0, 10);
  return [...shown, ...(paths.length > shown.length ? [`${paths.length - shown.length} more`] : [])].join(", ");
}
