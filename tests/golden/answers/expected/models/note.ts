// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

export type Note = { notedBy: string } | null;

/** Reads a {@link Note} from the wire. */
export function readNote(wire: components["schemas"]["Note"]): Note {
  return wire ? { notedBy: wire.noted_by } : null;
}
