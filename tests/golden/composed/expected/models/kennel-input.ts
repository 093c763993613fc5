// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Housing } from "./housing.js";
import type { ProvisionedInput } from "./provisioned-input.js";

/** A base of which nothing is left in requests. */
export type KennelInput = { opened_at: string; dog_count?: number | undefined } & ProvisionedInput &
  Housing;
