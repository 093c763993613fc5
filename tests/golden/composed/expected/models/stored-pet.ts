// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Puppy } from "./puppy.js";

/** What it requires stands in a part of a part, and one name nowhere. */
export type StoredPet = Puppy & { owner_name?: string | undefined } & {
  pet_id: string;
  born_at: string;
};
