// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export interface Filter {
  name?: string | undefined;
  madeAfter?: Date | null | undefined;
  range?: { from?: number | undefined; to?: number | undefined } | undefined;
  anyOf?: string[] | undefined;
}

/** Writes a {@link Filter} for the wire. */
export function writeFilter(model: Filter): components["schemas"]["Filter"] {
  return {
    name: model.name,
    made_after: model.madeAfter ? exactDateTime("madeAfter", model.madeAfter) : undefined,
    range: model.range,
    any_of: model.anyOf,
  };
}
