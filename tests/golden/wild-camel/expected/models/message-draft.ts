// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { dateTime, readDate, readFrom } from "../runtime/values.js";
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

/** Reads a {@link MessageDraft} from the wire. */
export function readMessageDraft(wire: components["schemas"]["MessageDraft"]): MessageDraft {
  return readFrom(wire, {
    senderName: wire.sender_name,
    text: wire.text,
    state: wire.state,
    copies: wire.copies,
    sendAt: readDate(wire.send_at),
  });
}

/** Writes a {@link MessageDraft} for the wire. */
export function writeMessageDraft(model: MessageDraft): components["schemas"]["MessageDraft"] {
  return {
    sender_name: model.senderName,
    text: model.text,
    state: model.state,
    copies: model.copies,
    send_at: model.sendAt ? dateTime("sendAt", model.sendAt) : undefined,
  };
}
