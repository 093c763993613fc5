// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type NewPet, readNewPet } from "./new-pet.js";
import { type Visit, readVisit } from "./visit.js";

/** A pet of the store. */
export type Pet = NewPet & {
  petId: number;
  createdAt: Date | null;
  mother?: Pet | undefined;
  litter?: Pet[] | undefined;
  visitsByYear: { [key: string]: Visit[] };
};

/** Reads a {@link Pet} from the wire. */
export function readPet(wire: components["schemas"]["Pet"]): Pet {
  return readFrom(wire, {
    ...readNewPet(wire),
    petId: wire.pet_id,
    createdAt: readDate(wire.created_at),
    mother: wire.mother && readPet(wire.mother),
    litter: wire.litter?.map(readPet),
    visitsByYear: mapOthers(wire.visits_by_year, [], (item) => item.map(readVisit)),
  });
}
