// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Point {
  xMm?: number | undefined;
  yMm?: number | undefined;
}

/** Reads a {@link Point} from the wire. */
export function readPoint(wire: components["schemas"]["Point"]): Point {
  return readFrom(wire, { xMm: wire.x_mm, yMm: wire.y_mm });
}

/** Writes a {@link Point} for the wire. */
export function writePoint(model: Point): components["schemas"]["Point"] {
  return { x_mm: model.xMm, y_mm: model.yMm };
}
