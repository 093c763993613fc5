// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { PetInput } from "./pet-input.js";

export type DogInput = PetInput & { good_boy?: boolean | undefined };
