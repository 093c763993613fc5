// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { StatusName } from "./status-name.js";

/** What the heir says is meant. */
export interface Message {
  discount?: number | undefined;
  last_event?: string | undefined;
  bounces: { kind: "blocked" | "expired" }[];
  sender_state?: StatusName | undefined;
}
