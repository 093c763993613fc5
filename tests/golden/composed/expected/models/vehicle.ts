// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Boat } from "./boat.js";
import type { Car } from "./car.js";

/** Converted by what its tag says. */
export type Vehicle = (Car & { vehicle_kind: "car" | "van" }) | Boat;
