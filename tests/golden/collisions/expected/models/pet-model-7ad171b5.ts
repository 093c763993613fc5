// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface PetModel_7ad171b5 {
  petName?: string | undefined;
}

/** Reads a {@link PetModel_7ad171b5} from the wire. */
export function readPetModel_7ad171b5(wire: components["schemas"]["PetModel"]): PetModel_7ad171b5 {
  return readFrom(wire, { petName: wire.pet_name });
}
