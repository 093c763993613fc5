// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Any } from "./any.js";

export interface RecordModel {
  "+1"?: number | undefined;
  "-1"?: number | undefined;
  any?: Any | undefined;
}
