// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface LeanMessage {
  senderName?: string | undefined;
  text?: string | undefined;
  state?: string | undefined;
  copies?: { to?: string | undefined }[] | undefined;
  sentAt?: Date | null | undefined;
}

/** Reads a {@link LeanMessage} from the wire. */
export function readLeanMessage(wire: components["schemas"]["LeanMessage"]): LeanMessage {
  return readFrom(wire, {
    senderName: wire.sender_name,
    text: wire.text,
    state: wire.state,
    copies: wire.copies,
    sentAt: readDate(wire.sent_at),
  });
}
