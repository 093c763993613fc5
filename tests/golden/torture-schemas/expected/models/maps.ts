// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { mapOthers, readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Maps {
  closed?: { a?: string | undefined } | undefined;
  byPattern?: { [key: string]: string | number } | undefined;
  beside?: ({ total?: number | undefined } & { [key: string]: string | number }) | undefined;
  unevaluated?: { a?: string | undefined } | undefined;
  ofMaps?: { [key: string]: { [key: string]: Date | null } } | undefined;
}

/** Reads a {@link Maps} from the wire. */
export function readMaps(wire: components["schemas"]["Maps"]): Maps {
  return readFrom(wire, {
    closed: wire.closed,
    byPattern: wire.by_pattern,
    beside: wire.beside,
    unevaluated: wire.unevaluated,
    ofMaps:
      wire.of_maps &&
      mapOthers(wire.of_maps, [], (item) => mapOthers(item, [], (item) => readDate(item))),
  });
}

/** Writes a {@link Maps} for the wire. */
export function writeMaps(model: Maps): components["schemas"]["Maps"] {
  return {
    closed: model.closed,
    by_pattern: model.byPattern,
    beside: model.beside,
    unevaluated: model.unevaluated,
    of_maps:
      model.ofMaps &&
      mapOthers(model.ofMaps, [], (item) =>
        mapOthers(item, [], (item) => exactDateTime("value", item)),
      ),
  };
}
