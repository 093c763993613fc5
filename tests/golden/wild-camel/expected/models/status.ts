// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { StatusName } from "./status-name.js";

export interface Status {
  status?: StatusName | undefined;
}
