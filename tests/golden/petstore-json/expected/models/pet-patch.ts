// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface PetPatch {
  display_name?: string | undefined;
  mood?: "happy" | "grumpy" | null | undefined;
  weight_in_kg?: number | undefined;
  is_vaccinated?: boolean | null | undefined;
  seen_at?: string | null | undefined;
}
