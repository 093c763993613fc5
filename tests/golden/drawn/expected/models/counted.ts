// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Counted = { countedAt?: Date | null | undefined } & {
  [key: string]: number | Date | null;
};

/** Reads a {@link Counted} from the wire. */
export function readCounted(wire: components["schemas"]["Counted"]): Counted {
  return readFrom(
    wire,
    withOthers(
      { countedAt: readDate(wire.counted_at) },
      mapOthers(wire, ["counted_at"], (item) => item as number),
    ),
  );
}
