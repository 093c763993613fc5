// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Pet {
  id: string;
  bornAt: Date | null;
}

/** Reads a {@link Pet} from the wire. */
export function readPet(wire: components["schemas"]["Pet"]): Pet {
  return readFrom(wire, { id: wire.id, bornAt: readDate(wire.born_at) });
}
