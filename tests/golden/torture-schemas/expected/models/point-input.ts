// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface PointInput {
  x: number;
  y?: number | undefined;
}
