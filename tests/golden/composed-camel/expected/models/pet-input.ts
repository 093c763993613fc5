// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export interface PetInput {
  /** What it is called. */
  givenName?: string | undefined;
  bornAt?: Date | null | undefined;
}

/** Writes a {@link PetInput} for the wire. */
export function writePetInput(model: PetInput): components["schemas"]["PetInput"] {
  return {
    given_name: model.givenName,
    born_at: model.bornAt ? exactDateTime("bornAt", model.bornAt) : undefined,
  };
}
