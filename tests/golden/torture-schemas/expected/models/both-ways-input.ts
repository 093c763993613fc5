// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface BothWaysInput {
  secret: string;
  name: string;
  inner?: { kept: string } | undefined;
}
