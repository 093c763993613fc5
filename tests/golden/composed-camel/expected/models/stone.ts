// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

export interface Stone {
  animalKind: string;
  weightKg: number;
}

/** Writes a {@link Stone} for the wire. */
export function writeStone(model: Stone): components["schemas"]["Stone"] {
  return { animal_kind: model.animalKind, weight_kg: model.weightKg };
}
