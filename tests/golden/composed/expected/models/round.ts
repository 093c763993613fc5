// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Circle } from "./circle.js";
import type { Ellipse } from "./ellipse.js";

export type Round = (Circle & { round_kind: "Circle" }) | (Ellipse & { round_kind: "Ellipse" });
