// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Boat, readBoat, writeBoat } from "./boat.js";
import { type Car, readCar, writeCar } from "./car.js";

/** Converted by what its tag says. */
export type Vehicle = (Car & { vehicleKind: "car" | "van" }) | Boat;

/** Reads a {@link Vehicle} from the wire. */
export function readVehicle(wire: components["schemas"]["Vehicle"]): Vehicle {
  return readFrom(
    wire,
    wire.vehicle_kind === "car" || wire.vehicle_kind === "van"
      ? { ...readCar(wire), vehicleKind: wire.vehicle_kind }
      : wire.vehicle_kind === "boat"
        ? readBoat(wire)
        : (wire as never),
  );
}

/** Writes a {@link Vehicle} for the wire. */
export function writeVehicle(model: Vehicle): components["schemas"]["Vehicle"] {
  return model.vehicleKind === "car" || model.vehicleKind === "van"
    ? { ...writeCar(model), vehicle_kind: model.vehicleKind }
    : model.vehicleKind === "boat"
      ? writeBoat(model)
      : (model as never);
}
