// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Angular, readAngular } from "./angular.js";
import { type Round, readRound } from "./round.js";

/** A union of which one member is a union told apart by another property. */
export type Shape = (Round & { shapeKind: "round" }) | (Angular & { shapeKind: "angular" });

/** Reads a {@link Shape} from the wire. */
export function readShape(wire: components["schemas"]["Shape"]): Shape {
  return readFrom(
    wire,
    wire.shape_kind === "round"
      ? { ...readRound(wire), shapeKind: wire.shape_kind }
      : wire.shape_kind === "angular"
        ? { ...readAngular(wire), shapeKind: wire.shape_kind }
        : wire,
  );
}
