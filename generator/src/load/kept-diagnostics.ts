import type { Diagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import type { JsonObject } from "./json-object.js";
import type { Origins } from "./origins.js";
import type { SourceNames } from "./source-names.js";

/** What tells where nodes come from, in the words of locations. */
interface Places {
  readonly origins: Origins;
  readonly names: SourceNames;
}

/** The diagnostics but for those about a part of the whole that its selection has not. One that both have is kept. */
export function keptDiagnostics(
  diagnostics: readonly Diagnostic[],
  whole: JsonObject,
  selection: JsonObject,
  places: Places,
): readonly Diagnostic[] {
  if (whole === selection) return diagnostics;
  const kept = placesIn(selection, places);
  const known = placesIn(whole, places);
  return diagnostics.filter(({ location }) => {
    const { source = "", pointer = "" } = location ?? {};
    const nearest = withAncestors(pointer).find((place) => known.has(source + place));
    return nearest === undefined || kept.has(source + nearest);
  });
}

/** A pointer, and those of what it is in, from the inside out. */
function withAncestors(pointer: string): readonly string[] {
  const segments = pointer.split("/");
  return segments.map((_, depth) => segments.slice(0, segments.length - depth).join("/"));
}

function placesIn(root: Json, { origins, names }: Places): ReadonlySet<string> {
  const places = new Set<string>();
  const seen = new Set<Json>();
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const place = origins.of(node);
    if (place !== undefined) places.add(names(place.source.absoluteRef) + place.pointer);
    for (const child of Object.values(node)) pending.push(child);
  }
  return places;
}
