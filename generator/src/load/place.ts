import { getLineColLocation, type Source } from "@redocly/openapi-core";
import type { Location } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import { segmentsOf } from "./pointer.js";
import { JsonSource } from "./read/json-source.js";
import type { SourceNames } from "./source-names.js";

/** A node of one of the user's files. */
export interface Place {
  readonly source: Source;
  readonly pointer: Pointer;
}

/** Which part of a node is pointed at: the key it stands under or its value. */
export type Aspect = "key" | "value";

/** Line and column of a node; those of its nearest ancestor if the file has no such node. */
export function locationOf(place: Place, aspect: Aspect, names: SourceNames): Location {
  const start = startOf(place, aspect);
  return { source: names(place.source.absoluteRef), ...start, text: place.source.body, pointer: place.pointer };
}

/** The start of a file, for what is wrong with all of it. */
export function startOfFile(source: Source, names: SourceNames): Location {
  return { source: names(source.absoluteRef), line: 1, column: 1, text: source.body };
}

function startOf({ source, pointer }: Place, aspect: Aspect): { line: number; column: number } {
  if (pointer === "#") return { line: 1, column: 1 };
  if (source instanceof JsonSource) return source.positionOf(segmentsOf(pointer), aspect);
  try {
    const found = positionIn(source, pointer, aspect === "key");
    // Nothing behind a key, in flow style, is nowhere.
    const isNowhere = found.line === 1 && found.column === 1;
    return isNowhere ? positionIn(source, pointer, true) : found;
  } catch {
    // The position parser is another one than the parser: what only the latter accepts has no position.
    return { line: 1, column: 1 };
  }
}

function positionIn(source: Source, pointer: Pointer, reportOnKey: boolean): { line: number; column: number } {
  // The library percent-decodes pointers and wants `#/` for the root.
  const { start } = getLineColLocation({ source, pointer: pointer.replaceAll("%", "%25"), reportOnKey });
  return { line: start.line, column: start.col };
}
