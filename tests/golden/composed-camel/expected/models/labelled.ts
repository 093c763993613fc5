// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type TextLabels, writeTextLabels } from "./text-labels.js";
import { type Unlabelled, writeUnlabelled } from "./unlabelled.js";

/** A union of which one member says what its other properties are. */
export type Labelled =
  (Unlabelled & { labelKind: "Unlabelled" }) | (TextLabels & { labelKind: "TextLabels" });

/** Writes a {@link Labelled} for the wire. */
export function writeLabelled(model: Labelled): components["schemas"]["Labelled"] {
  return model.labelKind === "Unlabelled"
    ? { ...writeUnlabelled(model), label_kind: model.labelKind }
    : model.labelKind === "TextLabels"
      ? ({
          ...writeTextLabels(model),
          label_kind: model.labelKind,
        } as components["schemas"]["TextLabels"] & { label_kind: "TextLabels" })
      : model;
}
