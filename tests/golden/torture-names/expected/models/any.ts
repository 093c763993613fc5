// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Components } from "./components.js";

export interface Any {
  never?: Components | undefined;
}
