// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Dog } from "./dog.js";

export type Puppy = Dog;
