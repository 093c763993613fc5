// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";
import { type Cat, writeCat } from "./cat.js";
import { type Lion, writeLion } from "./lion.js";
import { type Stone, writeStone } from "./stone.js";

/** A base whose heirs the mapping names. */
export type Animal = { animalKind: string; foundAt?: Date | null | undefined } & (
  | (Cat & { animalKind: "cat" })
  | (Lion & { animalKind: "lion" })
  | (Stone & { animalKind: "stone" })
);

/** Writes a {@link Animal} for the wire. */
export function writeAnimal(model: Animal): components["schemas"]["Animal"] {
  return model.animalKind === "cat"
    ? {
        ...writeCat(model),
        animal_kind: model.animalKind,
        found_at: model.foundAt ? exactDateTime("foundAt", model.foundAt) : undefined,
      }
    : model.animalKind === "lion"
      ? {
          ...writeLion(model),
          animal_kind: model.animalKind,
          found_at: model.foundAt ? exactDateTime("foundAt", model.foundAt) : undefined,
        }
      : model.animalKind === "stone"
        ? {
            ...writeStone(model),
            animal_kind: model.animalKind,
            found_at: model.foundAt ? exactDateTime("foundAt", model.foundAt) : undefined,
          }
        : model;
}
