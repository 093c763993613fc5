import type { Diagnostic } from "../diagnostics.js";
import { hasColor, type Io } from "./io.js";

/** Tells diagnostics on standard error, if there are any. What lays them out is loaded when it is needed. */
export async function reportDiagnostics(io: Io, diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderDiagnostics } = await import("../diagnostics/render.js");
  io.stderr.write(renderDiagnostics(diagnostics, { color: hasColor(io.stderr, io.env) }));
}
