// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Draft = { jobId: string; dueAt?: Date | null | undefined } | null;

/** Reads a {@link Draft} from the wire. */
export function readDraft(wire: components["schemas"]["Draft"]): Draft {
  return wire ? { jobId: wire.job_id, dueAt: readDate(wire.due_at) } : null;
}
