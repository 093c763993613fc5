import { codeFrameColumns } from "@babel/code-frame";
import type { Location } from "./diagnostic.js";
import { printable } from "./printable.js";
import type { ShownLines } from "./shown-lines.js";

/** How many lines are shown around the marked one, and how much of a line at most. */
const around = 2;
const width = 100;

/** The lines around a place with the place marked, or undefined where there is no text to show. */
export function frame(location: Location, shown: ShownLines): string | undefined {
  if (location.text.trim() === "") return undefined;
  const first = Math.max(1, location.line - around);
  const lines = shown.between(location.text, first, location.line + around);
  const marked = lines[location.line - first];
  if (marked === undefined) return undefined;
  const column = Math.min(Math.max(location.column, 1), marked.length + 1);
  const from = marked.length <= width ? 0 : Math.max(0, column - width / 2);
  const clipped = lines.map((line) => clip(line, from)).join("\n");
  const start = { line: location.line, column: column - from + (from > 0 ? 1 : 0) };
  // `startLine` numbers the first line; it is missing in the published types.
  const options = { linesAbove: around, linesBelow: around, startLine: first };
  return codeFrameColumns(clipped, { start }, options);
}

/** The same window of every line, so that columns stay aligned; an ellipsis stands for what is cut off. */
function clip(line: string, from: number): string {
  const before = from > 0 && line.length > 0 ? "…" : "";
  const after = line.length > from + width ? "…" : "";
  return before + printable(line.slice(from, from + width)) + after;
}
