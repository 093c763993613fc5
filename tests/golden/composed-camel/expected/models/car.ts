// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Car {
  vehicleKind: string;
  seatCount?: number | undefined;
}

/** Reads a {@link Car} from the wire. */
export function readCar(wire: components["schemas"]["Car"]): Car {
  return readFrom(wire, { vehicleKind: wire.vehicle_kind, seatCount: wire.seat_count });
}

/** Writes a {@link Car} for the wire. */
export function writeCar(model: Car): components["schemas"]["Car"] {
  return { vehicle_kind: model.vehicleKind, seat_count: model.seatCount };
}
