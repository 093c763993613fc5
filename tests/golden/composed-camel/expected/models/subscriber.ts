// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Contact, readContact } from "./contact.js";

/** One of two properties of a base has to be there. */
export type Subscriber = Contact & { topic?: string | undefined } & (
    { topic: string } | { seenAt: Date | null }
  );

/** Reads a {@link Subscriber} from the wire. */
export function readSubscriber(wire: components["schemas"]["Subscriber"]): Subscriber {
  return readFrom(wire, { ...readContact(wire), topic: wire.topic } as Contact & {
    topic?: string | undefined;
  } & ({ topic: string } | { seenAt: Date | null }));
}
