// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Pet, readPet } from "./pet.js";

export type Dog = Pet & { goodBoy?: boolean | undefined };

/** Reads a {@link Dog} from the wire. */
export function readDog(wire: components["schemas"]["Dog"]): Dog {
  return readFrom(wire, { ...readPet(wire), goodBoy: wire.good_boy });
}
