// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Kind } from "./kind.js";
import type { Person } from "./person.js";

/** A pet that the store does not have yet. */
export interface NewPet {
  /** What the pet answers to. */
  display_name: string;
  kind: Kind;
  born_at?: string | undefined;
  /** When it likes to be fed. */
  favourite_times?: string[] | undefined;
  owner?: Person | null | undefined;
  /** The chip under its skin. */
  chip?: { chip_number: string; implanted_at?: string | null | undefined } | undefined;
}
