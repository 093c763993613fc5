// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Pet } from "./pet.js";

export type Dog = Pet & { good_boy?: boolean | undefined };
