// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export type Barge = { vesselType: string; builtAt?: Date | null | undefined } & {
  vesselType?: "Barge" | undefined;
  loadTons?: number | undefined;
};

/** Reads a {@link Barge} from the wire. */
export function readBarge(wire: components["schemas"]["Barge"]): Barge {
  return readFrom(wire, {
    vesselType: wire.vessel_type,
    builtAt: readDate(wire.built_at),
    loadTons: wire.load_tons,
  });
}

/** Writes a {@link Barge} for the wire. */
export function writeBarge(model: Barge): components["schemas"]["Barge"] {
  return {
    vessel_type: model.vesselType,
    built_at: model.builtAt ? exactDateTime("builtAt", model.builtAt) : undefined,
    load_tons: model.loadTons,
  };
}
