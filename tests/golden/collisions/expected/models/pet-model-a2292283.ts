// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type PetModel_5b749528, writePetModel_5b749528 } from "./pet-model-5b749528.js";

export interface PetModel_a2292283 {
  petName?: string | undefined;
  inBetween?: PetModel_5b749528 | undefined;
}

/** Writes a {@link PetModel_a2292283} for the wire. */
export function writePetModel_a2292283(
  model: PetModel_a2292283,
): components["schemas"]["pet_model"] {
  return {
    pet_name: model.petName,
    in_between: model.inBetween && writePetModel_5b749528(model.inBetween),
  };
}
