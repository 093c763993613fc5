// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { TextLabels } from "./text-labels.js";
import type { Unlabelled } from "./unlabelled.js";

/** A union of which one member says what its other properties are. */
export type Labelled =
  (Unlabelled & { label_kind: "Unlabelled" }) | (TextLabels & { label_kind: "TextLabels" });
