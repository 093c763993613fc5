import { DiagnosticError, type Diagnostic } from "../../generator/src/diagnostics.js";

/** The diagnostics that a rejected promise carries; fails if it is fulfilled or rejected with anything else. */
export async function refused(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const outcome = await work.then(
    () => new Error("expected a DiagnosticError, but nothing was refused"),
    (error: unknown) => error,
  );
  if (outcome instanceof DiagnosticError) return outcome.diagnostics;
  throw outcome;
}
