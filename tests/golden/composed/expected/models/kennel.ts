// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Housing } from "./housing.js";
import type { Provisioned } from "./provisioned.js";

/** A base of which nothing is left in requests. */
export type Kennel = { opened_at: string; dog_count?: number | undefined } & Provisioned & Housing;
