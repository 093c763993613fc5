// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Boat {
  vehicleKind: "boat";
  hullMadeAt?: Date | null | undefined;
}

/** Reads a {@link Boat} from the wire. */
export function readBoat(wire: components["schemas"]["Boat"]): Boat {
  return readFrom(wire, {
    vehicleKind: wire.vehicle_kind,
    hullMadeAt: readDate(wire.hull_made_at),
  });
}

/** Writes a {@link Boat} for the wire. */
export function writeBoat(model: Boat): components["schemas"]["Boat"] {
  return {
    vehicle_kind: model.vehicleKind,
    hull_made_at: model.hullMadeAt ? exactDateTime("hullMadeAt", model.hullMadeAt) : undefined,
  };
}
