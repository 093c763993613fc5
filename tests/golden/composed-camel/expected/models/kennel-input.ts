// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { mapOthers, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Housing, writeHousing } from "./housing.js";
import type { ProvisionedInput } from "./provisioned-input.js";

/** A base of which nothing is left in requests. */
export type KennelInput = {
  openedAt: Date | null;
  dogCount?: number | undefined;
} & ProvisionedInput &
  Housing;

/** Writes a {@link KennelInput} for the wire. */
export function writeKennelInput(model: KennelInput): components["schemas"]["KennelInput"] {
  return withOthers(
    {
      ...writeHousing(model),
      opened_at: exactDateTime("openedAt", model.openedAt),
      dog_count: model.dogCount,
    },
    mapOthers(model, ["openedAt", "dogCount", "builtOn", "streetName"], (item) => item),
  );
}
