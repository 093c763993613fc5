// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Provisioned {
  stateNow?: string | undefined;
}

/** Reads a {@link Provisioned} from the wire. */
export function readProvisioned(wire: components["schemas"]["Provisioned"]): Provisioned {
  return readFrom(wire, { stateNow: wire.state_now });
}
