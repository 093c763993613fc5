import type { Diagnostic, Location } from "../diagnostics.js";
import { lineStarts, positionOf } from "../diagnostics/line-starts.js";
import type { PathEdit } from "./edited-path.js";

/** What there is to say of a small document, in which a path item stands at an offset. */
export interface ItemDiagnostics {
  readonly text: string;
  readonly start: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Diagnostics of a document with their places after an edit. What is told of the path item itself has the place that it has in
 * it, as small documents tell that hold it before and after; undefined where these tell something else.
 */
export function movedDiagnostics(
  diagnostics: readonly Diagnostic[],
  { span, ...edit }: PathEdit,
  [before, after]: readonly [before: string, after: string],
  [small, smallAfter]: readonly [before: ItemDiagnostics, after: ItemDiagnostics],
): readonly Diagnostic[] | undefined {
  const offsetBefore = offsets(before);
  const startsAfter = lineStarts(after);
  const within = smallOffsets(small);
  const withinAfter = smallOffsets(smallAfter);
  const moved = (diagnostic: Diagnostic, offset: number): number | undefined => {
    if (offset <= span.start) return offset;
    if (offset >= span.end) return offset + edit.after.length - edit.before.length;
    const same = (one: Diagnostic, at: number): boolean =>
      said(one) === said(diagnostic) && within[at] === offset - span.start;
    const found = withinAfter[small.diagnostics.findIndex(same)];
    return found === undefined ? undefined : span.start + found;
  };
  const all = diagnostics.map((diagnostic) => {
    const { location } = diagnostic;
    if (location?.text !== before) return diagnostic;
    const offset = moved(diagnostic, offsetBefore(location));
    const position = offset === undefined ? undefined : positionOf(offset, startsAfter);
    return position && { ...diagnostic, location: { ...location, ...position, text: after } };
  });
  return all.every((diagnostic) => diagnostic !== undefined) ? all : undefined;
}

/** What a diagnostic says, wherever it does. */
export function said({ location, ...rest }: Diagnostic): string {
  return JSON.stringify({ ...rest, pointer: location?.pointer });
}

function offsets(text: string): (location: Location) => number {
  const starts = lineStarts(text);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}

/** Where each stands, from the start of the path item. */
function smallOffsets({ text, start, diagnostics }: ItemDiagnostics): readonly (number | undefined)[] {
  const offsetOf = offsets(text);
  return diagnostics.map(({ location }) => location && offsetOf(location) - start);
}
