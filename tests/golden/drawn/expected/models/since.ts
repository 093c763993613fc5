// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export type Since = Date | null;

/** Writes a {@link Since} for the wire. */
export function writeSince(model: Since): components["schemas"]["Since"] {
  return exactDateTime("value", model);
}
