// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Point {
  x: number;
  y: number;
}
