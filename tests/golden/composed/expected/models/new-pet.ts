// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { PetInput } from "./pet-input.js";

/** What it requires stands in another part. */
export type NewPet = PetInput & { given_name: string };
