import { DiagnosticError, type DiagnosticCode } from "../diagnostics.js";

/** The error to throw when a folder is not written; nothing in it has changed. */
export function refusal(
  code: DiagnosticCode & `output-${string}`,
  message: string,
  fix?: string,
  detail?: string,
): DiagnosticError {
  const said = { code, severity: "error", message, location: undefined } as const;
  return new DiagnosticError([
    { ...said, ...(fix === undefined ? {} : { fix }), ...(detail === undefined ? {} : { detail }) },
  ]);
}

/** Names the first of many files, and how many more there are. */
export function nameSome(paths: readonly string[]): string {
  const shown = paths.slice(0, 10);
  return [...shown, ...(paths.length > shown.length ? [`${paths.length - shown.length} more`] : [])].join(", ");
}
