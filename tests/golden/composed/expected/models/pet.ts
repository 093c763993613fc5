// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Pet {
  pet_id?: string | undefined;
  /** What it is called. */
  given_name?: string | undefined;
  born_at?: string | undefined;
}
