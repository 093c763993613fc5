// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Copy } from "./copy.js";
import type { StatusName } from "./status-name.js";

/**
 * Of two parts, the first requires what the other does not, lists what the
 * other leaves open, and has other items.
 */
export interface SentMessage {
  senderName: string;
  text: string;
  state?: (StatusName & string) | undefined;
  copies?: (Copy & { to?: string | undefined })[] | undefined;
  sendAt?: Date | null | undefined;
  sentAt?: Date | null | undefined;
  /** Alternatives that are no lists, in a list of whatever. */
  readers?: { readerId?: string | undefined }[] | undefined;
  /** A list of values where names are required. */
  urgency?: unknown;
}

/** Reads a {@link SentMessage} from the wire. */
export function readSentMessage(wire: components["schemas"]["SentMessage"]): SentMessage {
  return readFrom(wire, {
    senderName: wire.sender_name,
    text: wire.text,
    state: wire.state,
    copies: wire.copies,
    sendAt: readDate(wire.send_at),
    sentAt: readDate(wire.sent_at),
    readers: wire.readers?.map((item) => ({ readerId: item.reader_id })),
    urgency: wire.urgency,
  });
}
