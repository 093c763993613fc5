// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface BoxBoxGift {
  wrappedAt: Date | null;
}

/** Reads a {@link BoxBoxGift} from the wire. */
export function readBoxBoxGift(wire: components["schemas"]["BoxBoxGift"]): BoxBoxGift {
  return readFrom(wire, { wrappedAt: readDate(wire.wrapped_at) });
}
