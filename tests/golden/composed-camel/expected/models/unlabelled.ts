// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Unlabelled {
  labelKind: string;
}

/** Reads a {@link Unlabelled} from the wire. */
export function readUnlabelled(wire: components["schemas"]["Unlabelled"]): Unlabelled {
  return readFrom(wire, { labelKind: wire.label_kind });
}

/** Writes a {@link Unlabelled} for the wire. */
export function writeUnlabelled(model: Unlabelled): components["schemas"]["Unlabelled"] {
  return { label_kind: model.labelKind };
}
