// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface BothWays {
  id: string;
  madeAt: Date | null;
  name: string;
  inner?: { told: string; kept: string } | undefined;
}

/** Reads a {@link BothWays} from the wire. */
export function readBothWays(wire: components["schemas"]["BothWays"]): BothWays {
  return readFrom(wire, {
    id: wire.id,
    madeAt: readDate(wire.made_at),
    name: wire.name,
    inner: wire.inner,
  });
}
