// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export interface Place {
  latitude: number;
  seenAt?: Date | null | undefined;
}

/** Writes a {@link Place} for the wire. */
export function writePlace(model: Place): components["schemas"]["Place"] {
  return {
    latitude: model.latitude,
    seen_at: model.seenAt ? exactDateTime("seenAt", model.seenAt) : undefined,
  };
}
