import type { Diagnostic } from "./diagnostic.js";

/** How much may be given up before a run fails. */
export interface Tolerance {
  /** Nothing may: every warning, and every type that became `unknown`, is an error. */
  readonly strict: boolean;
  /** How many types may become `unknown`. */
  readonly maxUnknown: number;
}

/** The diagnostics, where those that are not tolerated have become errors. */
export function withoutTolerance(
  diagnostics: readonly Diagnostic[],
  { strict, maxUnknown }: Tolerance,
): readonly Diagnostic[] {
  const unknowns = diagnostics.filter(({ code }) => code === "shape-unknown");
  const tooMany = strict ? unknowns.length > 0 : unknowns.length > maxUnknown;
  return diagnostics.map((diagnostic) => {
    const isRefused = diagnostic.code === "shape-unknown" ? tooMany : strict && diagnostic.severity === "warning";
    return isRefused ? { ...diagnostic, severity: "error" } : diagnostic;
  });
}
