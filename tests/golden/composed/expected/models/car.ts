// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Car {
  vehicle_kind: string;
  seat_count?: number | undefined;
}
