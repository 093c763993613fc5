// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type SignIn, readSignIn } from "./sign-in.js";
import { type SignOut, readSignOut } from "./sign-out.js";

/** A base whose heirs say themselves that they are. */
export type Event = { eventType: string; happenedAt?: Date | null | undefined } & (
  | { eventType: "Event" }
  | (SignIn & { eventType: "SignIn" })
  | (SignOut & { eventType: "sign-out" })
);

/** Reads a {@link Event} from the wire. */
export function readEvent(wire: components["schemas"]["Event"]): Event {
  return readFrom(
    wire,
    wire.event_type === "SignIn"
      ? { ...readSignIn(wire), eventType: wire.event_type, happenedAt: readDate(wire.happened_at) }
      : wire.event_type === "sign-out"
        ? {
            ...readSignOut(wire),
            eventType: wire.event_type,
            happenedAt: readDate(wire.happened_at),
          }
        : { eventType: wire.event_type, happenedAt: readDate(wire.happened_at) },
  );
}
