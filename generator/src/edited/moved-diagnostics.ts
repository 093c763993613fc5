import type { Diagnostic } from "../diagnostics.js";
import { lineStarts, positionOf, type Position } from "../diagnostics/line-starts.js";
import type { PathEdit } from "./edited-path.js";

/** A document before and after an edit. */
export interface EditedDocument {
  /** What it is called in diagnostics. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

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
  document: EditedDocument,
  [small, smallAfter]: readonly [before: ItemDiagnostics, after: ItemDiagnostics],
): readonly Diagnostic[] | undefined {
  const offsetOf = offsets(document.before);
  const startsAfter = lineStarts(document.after);
  const [within, withinAfter] = [smallOffsets(small), smallOffsets(smallAfter)];
  const moved = (position: Position, diagnostic?: Diagnostic): Position | undefined => {
    const offset = offsetOf(position);
    if (offset <= span.start) return position;
    if (offset >= span.end) return positionOf(offset + edit.after.length - edit.before.length, startsAfter);
    if (diagnostic === undefined) return undefined;
    const isSame = (one: Diagnostic, at: number): boolean =>
      said(one) === said(diagnostic) && within[at] === offset - span.start;
    const found = withinAfter[small.diagnostics.findIndex(isSame)];
    return found === undefined ? undefined : positionOf(span.start + found, startsAfter);
  };
  const all = diagnostics.map((diagnostic) => {
    const { location, ...rest } = diagnostic;
    const texts = withMovedPlaces(rest, document.name, moved);
    if (texts === undefined || location?.text !== document.before) return texts && { ...texts, location };
    const position = moved(location, diagnostic);
    return position && { ...texts, location: { ...location, ...position, text: document.after } };
  });
  return all.every((diagnostic) => diagnostic !== undefined) ? all : undefined;
}

/** What a diagnostic says, wherever it does. */
export function said({ location, ...rest }: Diagnostic): string {
  return JSON.stringify({ ...rest, pointer: location?.pointer });
}

/** Texts of a diagnostic may name other places of the document: `name:line:column`. */
function withMovedPlaces<Texts extends object>(
  texts: Texts,
  name: string,
  moved: (position: Position) => Position | undefined,
): Texts | undefined {
  const lost: string[] = [];
  const movedPlace = (place: string, line: string, column: string): string => {
    const position = moved({ line: Number(line), column: Number(column) });
    if (position === undefined) lost.push(place);
    return position === undefined ? place : `${String(position.line)}:${String(position.column)}`;
  };
  const entries = Object.entries(texts).map(([key, text]: [string, unknown]): [string, unknown] => {
    if (typeof text !== "string") return [key, text];
    const [start = "", ...rest] = text.split(`${name}:`);
    const isPartOfName = (at: number): boolean => /[\w./-]$/.test(rest[at - 1] ?? start);
    const parts = rest.map((part, at) => (isPartOfName(at) ? part : part.replace(/^(\d+):(\d+)/, movedPlace)));
    return [key, [start, ...parts].join(`${name}:`)];
  });
  return lost.length > 0 ? undefined : (Object.fromEntries(entries) as Texts);
}

function offsets(text: string): (position: Position) => number {
  const starts = lineStarts(text);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}

/** Where each stands, from the start of the path item. */
function smallOffsets({ text, start, diagnostics }: ItemDiagnostics): readonly (number | undefined)[] {
  const offsetOf = offsets(text);
  return diagnostics.map(({ location }) => location && offsetOf(location) - start);
}
