// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Labels } from "./labels.js";

export type NestedLabels = { label_kind: string } & { [key: string]: Labels | string };
