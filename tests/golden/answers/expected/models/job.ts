// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Job {
  id: string;
  begunAt: Date | null;
}

/** Reads a {@link Job} from the wire. */
export function readJob(wire: components["schemas"]["Job"]): Job {
  return readFrom(wire, { id: wire.id, begunAt: readDate(wire.begun_at) });
}
