// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { StatusName } from "./status-name.js";

/** What the heir says is meant. */
export interface Message {
  discount?: number | undefined;
  lastEvent?: Date | null | undefined;
  bounces: { kind: "blocked" | "expired" }[];
  senderState?: StatusName | undefined;
}

/** Reads a {@link Message} from the wire. */
export function readMessage(wire: components["schemas"]["Message"]): Message {
  return readFrom(wire, {
    discount: wire.discount,
    lastEvent: readDate(wire.last_event),
    bounces: wire.bounces,
    senderState: wire.sender_state,
  });
}
