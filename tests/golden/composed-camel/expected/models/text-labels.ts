// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type TextLabels = { labelKind: string } & { [key: string]: string };

/** Writes a {@link TextLabels} for the wire. */
export function writeTextLabels(model: TextLabels): components["schemas"]["TextLabels"] {
  return withOthers(
    { label_kind: model.labelKind },
    mapOthers(model, ["labelKind"], (item) => item),
  );
}
