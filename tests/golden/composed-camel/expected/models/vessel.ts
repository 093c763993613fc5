// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Barge, readBarge, writeBarge } from "./barge.js";
import { type Ferry, readFerry, writeFerry } from "./ferry.js";

/** A base whose heirs say which they are without requiring it again. */
export type Vessel = { vesselType: string; builtAt?: Date | null | undefined } & (
  Barge | Ferry | { vesselType: "Vessel" }
);

/** Reads a {@link Vessel} from the wire. */
export function readVessel(wire: components["schemas"]["Vessel"]): Vessel {
  return readFrom(
    wire,
    wire.vessel_type === "Barge"
      ? { ...readBarge(wire), vesselType: wire.vessel_type, builtAt: readDate(wire.built_at) }
      : wire.vessel_type === "Ferry"
        ? { ...readFerry(wire), vesselType: wire.vessel_type, builtAt: readDate(wire.built_at) }
        : { vesselType: wire.vessel_type, builtAt: readDate(wire.built_at) },
  );
}

/** Writes a {@link Vessel} for the wire. */
export function writeVessel(model: Vessel): components["schemas"]["Vessel"] {
  return model.vesselType === "Barge"
    ? {
        ...writeBarge(model),
        vessel_type: model.vesselType,
        built_at: model.builtAt ? exactDateTime("builtAt", model.builtAt) : undefined,
      }
    : model.vesselType === "Ferry"
      ? {
          ...writeFerry(model),
          vessel_type: model.vesselType,
          built_at: model.builtAt ? exactDateTime("builtAt", model.builtAt) : undefined,
        }
      : {
          vessel_type: model.vesselType,
          built_at: model.builtAt ? exactDateTime("builtAt", model.builtAt) : undefined,
        };
}
