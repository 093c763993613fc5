// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

/** Somebody who keeps a pet. */
export interface Person {
  fullName: string;
  homeAddress?: { streetName: string; movedInAt?: Date | null | undefined } | undefined;
  /** Anything else. */
  notes?: unknown;
}

/** Reads a {@link Person} from the wire. */
export function readPerson(wire: components["schemas"]["Person"]): Person {
  return readFrom(wire, {
    fullName: wire.full_name,
    homeAddress: wire.home_address && {
      streetName: wire.home_address.street_name,
      movedInAt: readDate(wire.home_address.moved_in_at),
    },
    notes: wire.notes,
  });
}

/** Writes a {@link Person} for the wire. */
export function writePerson(model: Person): components["schemas"]["Person"] {
  return {
    full_name: model.fullName,
    home_address: model.homeAddress && {
      street_name: model.homeAddress.streetName,
      moved_in_at: model.homeAddress.movedInAt
        ? exactDateTime("movedInAt", model.homeAddress.movedInAt)
        : undefined,
    },
    notes: model.notes,
  };
}
