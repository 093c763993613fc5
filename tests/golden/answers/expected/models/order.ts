// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Order {
  placedAt: Date | null;
}

/** Reads a {@link Order} from the wire. */
export function readOrder(wire: components["schemas"]["Order"]): Order {
  return readFrom(wire, { placedAt: readDate(wire.placed_at) });
}
