// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";
import type { Copy } from "./copy.js";
import type { StatusName } from "./status-name.js";

export interface MessageDraft {
  senderName: string;
  text: string;
  state?: StatusName | undefined;
  copies?: Copy[] | undefined;
  sendAt?: Date | null | undefined;
}

/** Writes a {@link MessageDraft} for the wire. */
export function writeMessageDraft(model: MessageDraft): components["schemas"]["MessageDraft"] {
  return {
    sender_name: model.senderName,
    text: model.text,
    state: model.state,
    copies: model.copies,
    send_at: model.sendAt ? exactDateTime("sendAt", model.sendAt) : undefined,
  };
}
