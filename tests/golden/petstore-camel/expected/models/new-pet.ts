// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Kind } from "./kind.js";
import { type Person, readPerson, writePerson } from "./person.js";

/** A pet that the store does not have yet. */
export interface NewPet {
  /** What the pet answers to. */
  displayName: string;
  kind: Kind;
  bornAt?: Date | null | undefined;
  /** When it likes to be fed. */
  favouriteTimes?: (Date | null)[] | undefined;
  owner?: Person | null | undefined;
  /** The chip under its skin. */
  chip?: { chipNumber: string; implantedAt?: Date | null | undefined } | undefined;
}

/** Reads a {@link NewPet} from the wire. */
export function readNewPet(wire: components["schemas"]["NewPet"]): NewPet {
  return readFrom(wire, {
    displayName: wire.display_name,
    kind: wire.kind,
    bornAt: readDate(wire.born_at),
    favouriteTimes: wire.favourite_times?.map((item) => readDate(item)),
    owner: wire.owner && readPerson(wire.owner),
    chip: wire.chip && {
      chipNumber: wire.chip.chip_number,
      implantedAt: readDate(wire.chip.implanted_at),
    },
  });
}

/** Writes a {@link NewPet} for the wire. */
export function writeNewPet(model: NewPet): components["schemas"]["NewPet"] {
  return {
    display_name: model.displayName,
    kind: model.kind,
    born_at: model.bornAt ? exactDateTime("bornAt", model.bornAt) : undefined,
    favourite_times: model.favouriteTimes?.map((item) => exactDateTime("favouriteTimes", item)),
    owner: model.owner && writePerson(model.owner),
    chip: model.chip && {
      chip_number: model.chip.chipNumber,
      implanted_at: model.chip.implantedAt && exactDateTime("implantedAt", model.chip.implantedAt),
    },
  };
}
