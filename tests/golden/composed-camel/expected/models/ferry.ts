// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Ferry = { vesselType: string; builtAt?: Date | null | undefined } & {
  vesselType?: "Ferry" | undefined;
  seatCount?: number | undefined;
};

/** Reads a {@link Ferry} from the wire. */
export function readFerry(wire: components["schemas"]["Ferry"]): Ferry {
  return readFrom(wire, {
    vesselType: wire.vessel_type,
    builtAt: readDate(wire.built_at),
    seatCount: wire.seat_count,
  });
}

/** Writes a {@link Ferry} for the wire. */
export function writeFerry(model: Ferry): components["schemas"]["Ferry"] {
  return {
    vessel_type: model.vesselType,
    built_at: model.builtAt ? exactDateTime("builtAt", model.builtAt) : undefined,
    seat_count: model.seatCount,
  };
}
