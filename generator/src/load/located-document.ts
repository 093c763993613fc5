import type { Source } from "@redocly/openapi-core";
import type { Location } from "../diagnostics.js";
import type { Json, Pointer } from "../json.js";
import type { Document } from "./document.js";
import type { Normalised } from "./normalise/normalise.js";
import type { JsonObject } from "./json-object.js";
import type { Origins } from "./origins.js";
import { locationOf, type Aspect, type Place } from "./place.js";
import { childOf, childPointer, segmentsOf } from "./pointer.js";
import type { SourceNames } from "./source-names.js";

/** A normalised document that knows where its nodes come from. */
export function locatedDocument(
  { root, given }: Normalised,
  source: Source,
  origins: Origins,
  names: SourceNames,
): Document {
  return {
    root,
    given,
    source: names(source.absoluteRef),
    locate: (pointer: Pointer): Location | undefined => {
      const found = placeOf(root, pointer, origins);
      return found === undefined ? undefined : locationOf(found.place, found.aspect, names);
    },
  };
}

/**
 * Walks down to a node, keeping the last place known: nodes that normalising made have that of what they were made from.
 * Objects and arrays are found by their key, a text or number by itself.
 */
function placeOf(root: JsonObject, pointer: Pointer, origins: Origins): { place: Place; aspect: Aspect } | undefined {
  let node: Json = root;
  let place = origins.of(root);
  for (const segment of segmentsOf(pointer)) {
    const child: Json | undefined = childOf(node, segment);
    if (child === undefined) break;
    if (typeof child !== "object" || child === null)
      return place && { place: valuePlace(place, segment), aspect: "value" };
    place = childPlace(child, segment, place, origins);
    node = child;
  }
  return place && { place, aspect: "key" };
}

function valuePlace(place: Place, segment: string): Place {
  return { source: place.source, pointer: childPointer(place.pointer, segment) };
}

/** A list of values that normalising made (types, enum values) stands in for the one under the same key. */
function childPlace(
  child: object & Json,
  segment: string,
  parent: Place | undefined,
  origins: Origins,
): Place | undefined {
  const place = origins.of(child) ?? parent;
  const isMade = parent !== undefined && place === parent;
  const isValue = Array.isArray(child) && child.every((item) => typeof item !== "object" || item === null);
  return isMade && isValue ? valuePlace(parent, segment) : place;
}
