// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { ExtendedLabels } from "./extended-labels.js";
import type { Unlabelled } from "./unlabelled.js";

/**
 * A union of which one member cannot be converted, as its base speaks of
 * properties that it has itself.
 */
export type Extended =
  (Unlabelled & { label_kind: "Unlabelled" }) | (ExtendedLabels & { label_kind: "ExtendedLabels" });
