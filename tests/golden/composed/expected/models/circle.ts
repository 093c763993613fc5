// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Circle {
  shape_kind: string;
  round_kind: string;
  radius_mm?: number | undefined;
}
