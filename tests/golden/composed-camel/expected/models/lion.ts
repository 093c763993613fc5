// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export type Lion = { animalKind: string; foundAt?: Date | null | undefined } & {
  livesLeft?: number | undefined;
} & { maneColor?: string | undefined };

/** Writes a {@link Lion} for the wire. */
export function writeLion(model: Lion): components["schemas"]["Lion"] {
  return {
    animal_kind: model.animalKind,
    found_at: model.foundAt ? exactDateTime("foundAt", model.foundAt) : undefined,
    lives_left: model.livesLeft,
    mane_color: model.maneColor,
  };
}
