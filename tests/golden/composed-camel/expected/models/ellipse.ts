// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Ellipse {
  shapeKind: string;
  roundKind: string;
  axesMm?: number[] | undefined;
}

/** Reads a {@link Ellipse} from the wire. */
export function readEllipse(wire: components["schemas"]["Ellipse"]): Ellipse {
  return readFrom(wire, {
    shapeKind: wire.shape_kind,
    roundKind: wire.round_kind,
    axesMm: wire.axes_mm,
  });
}
