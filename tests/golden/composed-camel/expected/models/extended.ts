// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

/**
 * A union of which one member cannot be converted, as its base speaks of
 * properties that it has itself.
 */
export type Extended =
  | (components["schemas"]["Unlabelled"] & { label_kind: "Unlabelled" })
  | (components["schemas"]["ExtendedLabels"] & { label_kind: "ExtendedLabels" });
