// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type PetInput, writePetInput } from "./pet-input.js";

/** What it requires stands in another part. */
export type NewPet = PetInput & { givenName: string };

/** Writes a {@link NewPet} for the wire. */
export function writeNewPet(model: NewPet): components["schemas"]["NewPet"] {
  return { ...writePetInput(model), given_name: model.givenName };
}
