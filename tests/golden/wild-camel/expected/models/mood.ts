// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Mood =
  | ({ beganAt?: Date | null | undefined; note?: string | null | undefined } & {
      [key: string]: unknown;
    })
  | null;

/** Reads a {@link Mood} from the wire. */
export function readMood(wire: components["schemas"]["Mood"]): Mood {
  return wire
    ? withOthers(
        { beganAt: readDate(wire.began_at), note: wire.note },
        mapOthers(wire, ["began_at", "note"], (item) => item),
      )
    : null;
}
