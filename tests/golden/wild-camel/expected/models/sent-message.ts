// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type LeanMessage, readLeanMessage } from "./lean-message.js";
import { type MessageDraft, readMessageDraft } from "./message-draft.js";

/**
 * Of two parts, the first requires what the other does not, lists what the
 * other leaves open, and has other items.
 */
export type SentMessage = MessageDraft &
  LeanMessage & { readers?: { readerId?: string | undefined }[] | undefined; urgency?: unknown };

/** Reads a {@link SentMessage} from the wire. */
export function readSentMessage(wire: components["schemas"]["SentMessage"]): SentMessage {
  return readFrom(wire, {
    ...readMessageDraft(wire),
    ...readLeanMessage(wire),
    senderName: wire.sender_name,
    text: wire.text,
    state: wire.state,
    copies: wire.copies,
    readers: wire.readers?.map((item) => ({ readerId: item.reader_id })),
    urgency: wire.urgency,
  });
}
