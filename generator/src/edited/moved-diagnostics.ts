import type { Diagnostic, Location } from "../diagnostics.js";
import { lineStarts, positionOf, type Position } from "../diagnostics/line-starts.js";
import type { PathEdit } from "./edited-path.js";

/**
 * Diagnostics of a document with their places after an edit; undefined where one is about what was edited.
 *
 * @param before The text before the edit, of which the diagnostics tell.
 */
export function movedDiagnostics(
  diagnostics: readonly Diagnostic[],
  { span, ...edit }: PathEdit,
  [before, after]: readonly [before: string, after: string],
): readonly Diagnostic[] | undefined {
  const [starts, startsNow] = [lineStarts(before), lineStarts(after)];
  const grown = edit.after.length - edit.before.length;
  const moved = ({ line, column }: Position): Position | undefined => {
    const offset = (starts[line - 1] ?? 0) + column - 1;
    if (offset <= span.start) return { line, column };
    return offset < span.end ? undefined : positionOf(offset + grown, startsNow);
  };
  const movedLocation = (location: Location): Location | undefined => {
    if (location.text !== before) return location;
    const position = moved(location);
    return position && { ...location, ...position, text: after };
  };
  const found = diagnostics.map(({ location, ...said }) => ({
    ...said,
    location: location && movedLocation(location),
    isLost: location !== undefined && movedLocation(location) === undefined,
  }));
  return found.some(({ isLost }) => isLost) ? undefined : found.map(({ isLost: _, ...said }) => said);
}
