// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Thing {
  id: number;
  madeAt: Date | null;
}

/** Reads a {@link Thing} from the wire. */
export function readThing(wire: components["schemas"]["Thing"]): Thing {
  return readFrom(wire, { id: wire.id, madeAt: readDate(wire.made_at) });
}
