// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { NewPet } from "./new-pet.js";
import type { Visit } from "./visit.js";

/** A pet of the store. */
export type Pet = NewPet & {
  pet_id: number;
  created_at: string;
  mother?: Pet | undefined;
  litter?: Pet[] | undefined;
  visits_by_year: { [key: string]: Visit[] };
};
