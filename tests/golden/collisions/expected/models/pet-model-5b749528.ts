// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type PetModel_a2292283, writePetModel_a2292283 } from "./pet-model-a2292283.js";

export interface PetModel_5b749528 {
  petName?: string | undefined;
  other?: PetModel_a2292283 | undefined;
}

/** Writes a {@link PetModel_5b749528} for the wire. */
export function writePetModel_5b749528(
  model: PetModel_5b749528,
): components["schemas"]["pet-model"] {
  return { pet_name: model.petName, other: model.other && writePetModel_a2292283(model.other) };
}
