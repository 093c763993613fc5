// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type Pet, readPet } from "./pet.js";

/** A pet has come. */
export type NewPetWebhook = Pet;

/** Reads a {@link NewPetWebhook} from the wire. */
export function readNewPetWebhook(wire: components["schemas"]["NewPetWebhook"]): NewPetWebhook {
  return readPet(wire);
}
