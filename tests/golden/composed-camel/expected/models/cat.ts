// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export type Cat = { animalKind: string; foundAt?: Date | null | undefined } & {
  livesLeft?: number | undefined;
};

/** Writes a {@link Cat} for the wire. */
export function writeCat(model: Cat): components["schemas"]["Cat"] {
  return {
    animal_kind: model.animalKind,
    found_at: model.foundAt ? exactDateTime("foundAt", model.foundAt) : undefined,
    lives_left: model.livesLeft,
  };
}
