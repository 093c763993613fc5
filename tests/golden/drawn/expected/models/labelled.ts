// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { mapOthers, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Labelled = { labelledAt?: Date | null | undefined } & {
  [key: string]: string | Date | null;
};

/** Writes a {@link Labelled} for the wire. */
export function writeLabelled(model: Labelled): components["schemas"]["Labelled"] {
  return withOthers(
    { labelled_at: model.labelledAt ? exactDateTime("labelledAt", model.labelledAt) : undefined },
    mapOthers(model, ["labelledAt"], (item) => item as string),
  );
}
