// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Stone {
  animal_kind: string;
  weight_kg: number;
}
