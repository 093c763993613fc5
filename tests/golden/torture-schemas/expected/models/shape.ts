// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Numbered } from "./numbered.js";
import type { Round } from "./round.js";
import type { Square } from "./square.js";

export type Shape = (Round & { kind: "ring" | "disc" }) | (Square & { kind: "Square" }) | Numbered;
