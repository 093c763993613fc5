// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { DogInput } from "./dog-input.js";

export type PuppyInput = DogInput;
