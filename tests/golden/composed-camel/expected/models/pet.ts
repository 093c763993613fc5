// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Pet {
  petId?: string | undefined;
  /** What it is called. */
  givenName?: string | undefined;
  bornAt?: Date | null | undefined;
}

/** Reads a {@link Pet} from the wire. */
export function readPet(wire: components["schemas"]["Pet"]): Pet {
  return readFrom(wire, {
    petId: wire.pet_id,
    givenName: wire.given_name,
    bornAt: readDate(wire.born_at),
  });
}
