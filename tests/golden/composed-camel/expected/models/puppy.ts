// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type Dog, readDog } from "./dog.js";

export type Puppy = Dog;

/** Reads a {@link Puppy} from the wire. */
export function readPuppy(wire: components["schemas"]["Puppy"]): Puppy {
  return readDog(wire);
}
