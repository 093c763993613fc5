// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type DogInput, writeDogInput } from "./dog-input.js";

export type PuppyInput = DogInput;

/** Writes a {@link PuppyInput} for the wire. */
export function writePuppyInput(model: PuppyInput): components["schemas"]["PuppyInput"] {
  return writeDogInput(model);
}
