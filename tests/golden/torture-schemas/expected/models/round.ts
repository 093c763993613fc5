// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Round {
  kind: string;
  radius?: number | undefined;
}
