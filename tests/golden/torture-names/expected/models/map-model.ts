// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type ObjectModel, readObjectModel } from "./object-model.js";

export type MapModel = { [key: string]: ObjectModel };

/** Reads a {@link MapModel} from the wire. */
export function readMapModel(wire: components["schemas"]["Map"]): MapModel {
  return readFrom(wire, mapOthers(wire, [], readObjectModel));
}
