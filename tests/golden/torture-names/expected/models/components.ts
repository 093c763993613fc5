// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { PartialModel } from "./partial-model.js";

export interface Components {
  operations?: PartialModel | undefined;
}
