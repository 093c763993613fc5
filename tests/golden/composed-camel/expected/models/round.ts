// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Circle, readCircle } from "./circle.js";
import { type Ellipse, readEllipse } from "./ellipse.js";

export type Round = (Circle & { roundKind: "Circle" }) | (Ellipse & { roundKind: "Ellipse" });

/** Reads a {@link Round} from the wire. */
export function readRound(wire: components["schemas"]["Round"]): Round {
  return readFrom(
    wire,
    wire.round_kind === "Circle"
      ? { ...readCircle(wire), roundKind: wire.round_kind }
      : wire.round_kind === "Ellipse"
        ? { ...readEllipse(wire), roundKind: wire.round_kind }
        : wire,
  );
}
