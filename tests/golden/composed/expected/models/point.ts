// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Point {
  x_mm?: number | undefined;
  y_mm?: number | undefined;
}
