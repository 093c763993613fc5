// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

/** May be null, as the part beside it says nothing. */
export type Absent = { leftAt?: string | undefined } | null;

/** Reads a {@link Absent} from the wire. */
export function readAbsent(wire: components["schemas"]["Absent"]): Absent {
  return wire ? { leftAt: wire.left_at } : null;
}
