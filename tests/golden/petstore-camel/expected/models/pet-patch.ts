// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export interface PetPatch {
  displayName?: string | undefined;
  mood?: "happy" | "grumpy" | null | undefined;
  weightInKg?: number | undefined;
  isVaccinated?: boolean | null | undefined;
  seenAt?: Date | null | undefined;
}

/** Writes a {@link PetPatch} for the wire. */
export function writePetPatch(model: PetPatch): components["schemas"]["PetPatch"] {
  return {
    display_name: model.displayName,
    mood: model.mood,
    weight_in_kg: model.weightInKg,
    is_vaccinated: model.isVaccinated,
    seen_at: model.seenAt && exactDateTime("seenAt", model.seenAt),
  };
}
