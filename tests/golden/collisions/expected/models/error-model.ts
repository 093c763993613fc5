// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface ErrorModel {
  errorCode?: number | undefined;
}

/** Reads a {@link ErrorModel} from the wire. */
export function readErrorModel(wire: components["schemas"]["Error"]): ErrorModel {
  return readFrom(wire, { errorCode: wire.error_code });
}

/** Writes a {@link ErrorModel} for the wire. */
export function writeErrorModel(model: ErrorModel): components["schemas"]["Error"] {
  return { error_code: model.errorCode };
}
