// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Ellipse {
  shape_kind: string;
  round_kind: string;
  axes_mm?: number[] | undefined;
}
