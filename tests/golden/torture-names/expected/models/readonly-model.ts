// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type MapModel, readMapModel } from "./map-model.js";

export interface ReadonlyModel {
  at?: Date | null | undefined;
  map?: MapModel | undefined;
}

/** Reads a {@link ReadonlyModel} from the wire. */
export function readReadonlyModel(wire: components["schemas"]["Readonly"]): ReadonlyModel {
  return readFrom(wire, { at: readDate(wire.at), map: wire.map && readMapModel(wire.map) });
}
