// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export type SignIn = { eventType: string; happenedAt?: Date | null | undefined } & {
  userAgent?: string | undefined;
};

/** Reads a {@link SignIn} from the wire. */
export function readSignIn(wire: components["schemas"]["SignIn"]): SignIn {
  return readFrom(wire, {
    eventType: wire.event_type,
    happenedAt: readDate(wire.happened_at),
    userAgent: wire.user_agent,
  });
}
