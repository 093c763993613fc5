// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Housing, readHousing } from "./housing.js";
import { type Provisioned, readProvisioned } from "./provisioned.js";

/** A base of which nothing is left in requests. */
export type Kennel = { openedAt: Date | null; dogCount?: number | undefined } & Provisioned &
  Housing;

/** Reads a {@link Kennel} from the wire. */
export function readKennel(wire: components["schemas"]["Kennel"]): Kennel {
  return readFrom(wire, {
    ...readProvisioned(wire),
    ...readHousing(wire),
    openedAt: readDate(wire.opened_at),
    dogCount: wire.dog_count,
  });
}
