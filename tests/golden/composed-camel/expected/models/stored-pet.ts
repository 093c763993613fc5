// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Puppy, readPuppy } from "./puppy.js";

/** What it requires stands in a part of a part, and one name nowhere. */
export type StoredPet = Puppy & { ownerName?: string | undefined } & {
  petId: string;
  bornAt: Date | null;
};

/** Reads a {@link StoredPet} from the wire. */
export function readStoredPet(wire: components["schemas"]["StoredPet"]): StoredPet {
  return readFrom(wire, {
    ...readPuppy(wire),
    ownerName: wire.owner_name,
    petId: wire.pet_id,
    bornAt: readDate(wire.born_at),
  });
}
