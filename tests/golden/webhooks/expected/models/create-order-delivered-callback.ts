// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Pet, readPet } from "./pet.js";

/** The pet is at its new home. */
export interface CreateOrderDeliveredCallback {
  order: string;
  pet: Pet;
}

/** Reads a {@link CreateOrderDeliveredCallback} from the wire. */
export function readCreateOrderDeliveredCallback(
  wire: components["schemas"]["CreateOrderDeliveredCallback"],
): CreateOrderDeliveredCallback {
  return readFrom(wire, { order: wire.order, pet: readPet(wire.pet) });
}
