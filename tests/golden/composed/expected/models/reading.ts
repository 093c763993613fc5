// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { RawText } from "./raw-text.js";

/** Texts beside alternatives of which only some are text. */
export interface Reading {
  raw_text?: RawText | undefined;
  read_at?: string | undefined;
  level_name?: "low" | "high" | undefined;
}
