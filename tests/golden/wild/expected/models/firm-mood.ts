// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { FirmNote } from "./firm-note.js";
import type { Mood } from "./mood.js";

/** What it requires stands in a base that can be null. */
export type FirmMood =
  (Mood & { cause?: FirmNote | undefined } & { began_at: string; note: string | null }) | null;
