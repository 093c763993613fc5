// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Angular } from "./angular.js";
import type { Round } from "./round.js";

/** A union of which one member is a union told apart by another property. */
export type Shape = (Round & { shape_kind: "round" }) | (Angular & { shape_kind: "angular" });
