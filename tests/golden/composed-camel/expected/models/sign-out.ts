// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export type SignOut = { afterSeconds?: number | undefined } & {
  eventType: string;
  happenedAt?: Date | null | undefined;
};

/** Reads a {@link SignOut} from the wire. */
export function readSignOut(wire: components["schemas"]["SignOut"]): SignOut {
  return readFrom(wire, {
    afterSeconds: wire.after_seconds,
    eventType: wire.event_type,
    happenedAt: readDate(wire.happened_at),
  });
}
