// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Barge } from "./barge.js";
import type { Ferry } from "./ferry.js";

/** A base whose heirs say which they are without requiring it again. */
export type Vessel = { vessel_type: string; built_at?: string | undefined } & (
  Barge | Ferry | { vessel_type: "Vessel" }
);
