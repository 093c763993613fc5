// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Boat {
  vehicle_kind: "boat";
  hull_made_at?: string | undefined;
}
