// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Absent, readAbsent } from "./absent.js";
import { type Met, readMet } from "./met.js";
import type { Torn } from "./torn.js";

export interface Moments {
  /**
   * Closed, and empty once its only property is left out, beside what is no
   * object.
   */
  closed?: 107 | undefined;
  /** Objects of no known property, beside alternatives of which two are none. */
  drawn?: { [key: string]: unknown } | { made_at?: string | undefined } | undefined;
  /** Names that nothing may have, beside further properties of a type. */
  unmatched?: ({ [key: string]: string[] } & { [key: string]: unknown }) | undefined;
  absent?: Absent | undefined;
  met?: Met | undefined;
  torn?: Torn | undefined;
  /** Closed, and empty once its only property is left out, without a type. */
  emptied?: Record<string, never> | undefined;
  numbered?:
    | ({ "0"?: string | undefined; madeAt?: Date | null | undefined } & {
        [key: string]: Date | null | string;
      })
    | undefined;
  /** May be null, or not be there, which is not the same. */
  joined?:
    ({ madeAt?: Date | null | undefined } & { readBy?: string | undefined }) | null | undefined;
}

/** Reads a {@link Moments} from the wire. */
export function readMoments(wire: components["schemas"]["Moments"]): Moments {
  return readFrom(wire, {
    closed: wire.closed,
    drawn: wire.drawn,
    unmatched: wire.unmatched,
    absent: wire.absent && readAbsent(wire.absent),
    met: wire.met && readMet(wire.met),
    torn: wire.torn,
    emptied: wire.emptied,
    numbered:
      wire.numbered &&
      withOthers(
        { "0": wire.numbered["0"], madeAt: readDate(wire.numbered.made_at) },
        mapOthers(wire.numbered, ["0", "made_at"], (item) => readDate(item)),
      ),
    joined: wire.joined && { madeAt: readDate(wire.joined.made_at), readBy: wire.joined.read_by },
  });
}
