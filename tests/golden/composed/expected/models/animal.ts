// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Cat } from "./cat.js";
import type { Lion } from "./lion.js";
import type { Stone } from "./stone.js";

/** A base whose heirs the mapping names. */
export type Animal = { animal_kind: string; found_at?: string | undefined } & (
  | (Cat & { animal_kind: "cat" })
  | (Lion & { animal_kind: "lion" })
  | (Stone & { animal_kind: "stone" })
);
