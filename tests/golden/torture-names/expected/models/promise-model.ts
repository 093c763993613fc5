// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type ArrayModel, readArrayModel } from "./array-model.js";

export interface PromiseModel {
  then?: string | undefined;
  catch?: ArrayModel | undefined;
}

/** Reads a {@link PromiseModel} from the wire. */
export function readPromiseModel(wire: components["schemas"]["Promise"]): PromiseModel {
  return readFrom(wire, { then: wire.then, catch: wire.catch && readArrayModel(wire.catch) });
}
