// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Square {
  kind: string;
  side?: number | undefined;
}
