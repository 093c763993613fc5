// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Circle {
  shapeKind: string;
  roundKind: string;
  radiusMm?: number | undefined;
}

/** Reads a {@link Circle} from the wire. */
export function readCircle(wire: components["schemas"]["Circle"]): Circle {
  return readFrom(wire, {
    shapeKind: wire.shape_kind,
    roundKind: wire.round_kind,
    radiusMm: wire.radius_mm,
  });
}
