import { getLineColLocation, type LocationObject, type Source } from "@redocly/openapi-core";
import type { Location } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { locationOf, type Place } from "../place.js";
import type { Dialect } from "../read/version.js";
import type { SourceNames } from "../source-names.js";

/** What a problem's place is told with: the names of the files and what they hold. */
export interface ProblemContext {
  readonly names: SourceNames;
  readonly dialect: Dialect;
  /** What a file holds, parsed. */
  readonly contentOf: (source: Source) => Json | undefined;
  /** Where something is written that may have been moved since. */
  readonly writtenPlace: (place: Place) => Place;
}

/** Whether a pointer leads into a part of the document that no code is generated from. */
export function isNotGenerated(pointer: string): boolean {
  return /^#\/(?:(?:x-)?webhooks|components\/(?:callbacks|links))\/|\/callbacks\//u.test(pointer);
}

/** Redocly's place in our terms. */
export function problemLocation(place: LocationObject, { names, writtenPlace }: ProblemContext): Location {
  const { source } = place;
  if (place.pointer !== undefined) {
    const written = writtenPlace({ source, pointer: place.pointer.replace(/\/$/u, "") });
    return locationOf(written, place.reportOnKey === true ? "key" : "value", names);
  }
  const { start } = getLineColLocation(place);
  return { source: names(source.absoluteRef), line: start.line, column: start.col, text: source.body };
}
