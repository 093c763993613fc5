import { DiagnosticError, type Diagnostic } from "../diagnostics.js";

/** The diagnostics of a finished stage, each once, errors first, then by place. Throws them if there is an error. */
export function settled(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const distinct = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic);
    if (!distinct.has(key)) distinct.set(key, diagnostic);
  }
  const sorted = [...distinct.values()].toSorted(byPlace);
  if (sorted.some(isError)) throw new DiagnosticError(sorted);
  return sorted;
}

/** A `$ref` is told about once, by whichever check met it first. */
function identity({ code, message, location }: Diagnostic): string {
  const place = [location?.source, location?.line, location?.column];
  return JSON.stringify(
    code === "ref-unresolved" || code === "ref-remote" ? ["ref", ...place] : [code, message, ...place],
  );
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (isError(left) !== isError(right)) return isError(left) ? -1 : 1;
  const [from, to] = [left.location, right.location];
  if (from === undefined || to === undefined) return 0;
  if (from.source !== to.source) return from.source < to.source ? -1 : 1;
  return from.line - to.line || from.column - to.column;
}
