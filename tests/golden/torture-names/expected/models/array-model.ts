// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type ReadonlyModel, readReadonlyModel } from "./readonly-model.js";

export type ArrayModel = ReadonlyModel[];

/** Reads a {@link ArrayModel} from the wire. */
export function readArrayModel(wire: components["schemas"]["Array"]): ArrayModel {
  return wire.map(readReadonlyModel);
}
