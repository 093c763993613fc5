// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type PetInput, writePetInput } from "./pet-input.js";

export type DogInput = PetInput & { goodBoy?: boolean | undefined };

/** Writes a {@link DogInput} for the wire. */
export function writeDogInput(model: DogInput): components["schemas"]["DogInput"] {
  return { ...writePetInput(model), good_boy: model.goodBoy };
}
