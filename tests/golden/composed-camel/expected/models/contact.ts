// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

/** One of two properties has to be there. */
export type Contact = {
  contactId: string;
  emailAddress?: string | undefined;
  phoneNumber?: string | undefined;
  seenAt?: Date | null | undefined;
} & ({ emailAddress: string } | { phoneNumber: string; seenAt: Date | null });

/** Reads a {@link Contact} from the wire. */
export function readContact(wire: components["schemas"]["Contact"]): Contact {
  return readFrom(wire, {
    contactId: wire.contact_id,
    emailAddress: wire.email_address,
    phoneNumber: wire.phone_number,
    seenAt: readDate(wire.seen_at),
  } as {
    contactId: string;
    emailAddress?: string | undefined;
    phoneNumber?: string | undefined;
    seenAt?: Date | null | undefined;
  } & ({ emailAddress: string } | { phoneNumber: string; seenAt: Date | null }));
}

/** Writes a {@link Contact} for the wire. */
export function writeContact(model: Contact): components["schemas"]["Contact"] {
  return {
    contact_id: model.contactId,
    email_address: model.emailAddress,
    phone_number: model.phoneNumber,
    seen_at: model.seenAt ? exactDateTime("seenAt", model.seenAt) : undefined,
  } as {
    contact_id: string;
    email_address?: string | undefined;
    phone_number?: string | undefined;
    seen_at?: string | undefined;
  } & ({ email_address: string } | { phone_number: string; seen_at: string });
}
