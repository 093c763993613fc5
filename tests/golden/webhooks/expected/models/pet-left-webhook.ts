// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Reason } from "./reason.js";

/** A pet has left, maybe for good. */
export interface PetLeftWebhook {
  petId: string;
  leftAt?: Date | null | undefined;
  reason: Reason;
}

/** Reads a {@link PetLeftWebhook} from the wire. */
export function readPetLeftWebhook(wire: components["schemas"]["PetLeftWebhook"]): PetLeftWebhook {
  return readFrom(wire, {
    petId: wire.pet_id,
    leftAt: readDate(wire.left_at),
    reason: wire.reason,
  });
}
