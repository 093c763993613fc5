// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Begun, readBegun } from "./begun.js";
import type { Size } from "./size.js";
import type { Unit } from "./unit.js";

export type Sized = { unit?: Unit | undefined; begun?: Begun | undefined } & {
  [key: string]: Size | Unit | Begun;
};

/** Reads a {@link Sized} from the wire. */
export function readSized(wire: components["schemas"]["Sized"]): Sized {
  return readFrom(
    wire,
    withOthers(
      { unit: wire.unit, begun: wire.begun && readBegun(wire.begun) },
      mapOthers(wire, ["unit", "begun"], (item) => item as components["schemas"]["Size"]),
    ),
  );
}
