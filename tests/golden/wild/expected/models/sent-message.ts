// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Copy } from "./copy.js";
import type { StatusName } from "./status-name.js";

/**
 * Of two parts, the first requires what the other does not, lists what the
 * other leaves open, and has other items.
 */
export interface SentMessage {
  sender_name: string;
  text: string;
  state?: (StatusName & string) | undefined;
  copies?: (Copy & { to?: string | undefined })[] | undefined;
  send_at?: string | undefined;
  sent_at?: string | undefined;
  /** Alternatives that are no lists, in a list of whatever. */
  readers?: { reader_id?: string | undefined }[] | undefined;
  /** A list of values where names are required. */
  urgency?: unknown;
}
