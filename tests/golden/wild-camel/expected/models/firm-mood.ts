// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { FirmNote } from "./firm-note.js";
import type { Mood } from "./mood.js";

/** What it requires stands in a base that can be null. */
export type FirmMood =
  (Mood & { cause?: FirmNote | undefined } & { beganAt: Date | null; note: string | null }) | null;

/** Reads a {@link FirmMood} from the wire. */
export function readFirmMood(wire: components["schemas"]["FirmMood"]): FirmMood {
  return wire
    ? withOthers(
        { beganAt: readDate(wire.began_at), note: wire.note, cause: wire.cause },
        mapOthers(wire, ["began_at", "note", "cause"], (item) => item),
      )
    : null;
}
