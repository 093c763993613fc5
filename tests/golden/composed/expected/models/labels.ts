// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { DateLabels } from "./date-labels.js";
import type { NestedLabels } from "./nested-labels.js";
import type { SomeLabels } from "./some-labels.js";
import type { Unlabelled } from "./unlabelled.js";

/**
 * A union of which members say that their other properties are times, or again
 * of the union.
 */
export type Labels =
  | (Unlabelled & { label_kind: "Unlabelled" })
  | (DateLabels & { label_kind: "DateLabels" })
  | (NestedLabels & { label_kind: "NestedLabels" })
  | (SomeLabels & { label_kind: "SomeLabels" });
