// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Event {
  kind: "event";
  happenedAt: Date | null;
}

/** Reads a {@link Event} from the wire. */
export function readEvent(wire: components["schemas"]["Event"]): Event {
  return readFrom(wire, { kind: wire.kind, happenedAt: readDate(wire.happened_at) });
}
