// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { CatInput } from "./cat-input.js";
import type { DogInput } from "./dog-input.js";

/** Either of two, told apart by their kind. */
export type AnimalInput = (CatInput & { kind: "cat" }) | (DogInput & { kind: "dog" });
