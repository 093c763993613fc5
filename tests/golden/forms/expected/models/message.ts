// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Message {
  id: string;
  body: string;
  attributes: string;
  sentAt: Date | null;
}

/** Reads a {@link Message} from the wire. */
export function readMessage(wire: components["schemas"]["Message"]): Message {
  return readFrom(wire, {
    id: wire.id,
    body: wire.body,
    attributes: wire.attributes,
    sentAt: readDate(wire.sent_at),
  });
}
