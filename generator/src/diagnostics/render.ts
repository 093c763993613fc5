import { catalogue, type CatalogueEntry } from "./catalogue.js";
import type { Diagnostic, Location, Severity } from "./diagnostic.js";
import { frame } from "./frame.js";
import { printable } from "./printable.js";
import { ShownLines } from "./shown-lines.js";

/** How diagnostics are written out. */
export interface RenderOptions {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
}

const reset = "\u001b[0m";
const bold = "\u001b[1m";
const severityColor = {
  error: "\u001b[1;31m",
  warning: "\u001b[1;33m",
  info: "\u001b[1;36m",
} as const satisfies Record<Severity, string>;

/** Text for people: message, place, code frame, cause and fix of each, a blank line between. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const shown = new ShownLines();
  return diagnostics.map((diagnostic) => render(diagnostic, options.color, shown)).join("\n");
}

function render(diagnostic: Diagnostic, color: boolean, lines: ShownLines): string {
  const { severity, code, message, location } = diagnostic;
  const entry: CatalogueEntry = catalogue[code];
  const said = [
    `${paint(`${severity}[${code}]`, severityColor[severity], color)}: ${paint(printable(message), bold, color)}`,
    ...(location === undefined ? [] : place(location, lines)),
    ...(diagnostic.detail?.split("\n").map(printable) ?? []),
    `cause: ${entry.cause}`,
    `fix: ${printable(diagnostic.fix ?? entry.fix)}`,
  ];
  return `${said.join("\n")}\n`;
}

/** A file without text (missing, unreadable) has no line to name. */
function place(location: Location, lines: ShownLines): string[] {
  const source = printable(location.source);
  if (location.text === "") return [` --> ${source}`];
  const shown = frame(location, lines);
  return [` --> ${source}:${location.line}:${location.column}`, ...(shown === undefined ? [] : [shown])];
}

function paint(text: string, code: string, color: boolean): string {
  return color ? `${code}${text}${reset}` : text;
}
