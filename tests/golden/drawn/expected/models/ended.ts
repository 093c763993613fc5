// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Ended {
  span?: { endedAt: Date | null } | undefined;
}

/** Reads a {@link Ended} from the wire. */
export function readEnded(wire: components["schemas"]["Ended"]): Ended {
  return readFrom(wire, { span: wire.span && { endedAt: readDate(wire.span.ended_at) } });
}
