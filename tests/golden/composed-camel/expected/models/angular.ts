// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Angular {
  shapeKind: "round" | "angular";
  cornerCount?: number | undefined;
}

/** Reads a {@link Angular} from the wire. */
export function readAngular(wire: components["schemas"]["Angular"]): Angular {
  return readFrom(wire, { shapeKind: wire.shape_kind, cornerCount: wire.corner_count });
}
