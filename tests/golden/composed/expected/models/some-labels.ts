// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Labels } from "./labels.js";

export type SomeLabels =
  | ({ label_kind: string; some_kind: "nested" } & { [key: string]: Labels | string | "nested" })
  | { label_kind: string; some_kind: "none" };
