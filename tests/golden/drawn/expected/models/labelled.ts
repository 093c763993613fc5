// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { dateTime, mapOthers, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Labelled = { labelledAt?: Date | null | undefined } & {
  [key: string]: string | Date | null;
};

/** Writes a {@link Labelled} for the wire. */
export function writeLabelled(model: Labelled): components["schemas"]["Labelled"] {
  return withOthers(
    { labelled_at: model.labelledAt ? dateTime("labelledAt", model.labelledAt) : undefined },
    mapOthers(model, ["labelledAt"], (item) => item as string),
  );
}
