// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { TextLabels } from "./text-labels.js";

export type ExtendedLabels = { label_count?: string | undefined } & TextLabels;
