// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Housing {
  builtOn?: Date | null | undefined;
  streetName?: string | undefined;
}

/** Reads a {@link Housing} from the wire. */
export function readHousing(wire: components["schemas"]["Housing"]): Housing {
  return readFrom(wire, { builtOn: readDate(wire.built_on), streetName: wire.street_name });
}

/** Writes a {@link Housing} for the wire. */
export function writeHousing(model: Housing): components["schemas"]["Housing"] {
  return {
    built_on: model.builtOn ? exactDateTime("builtOn", model.builtOn) : undefined,
    street_name: model.streetName,
  };
}
