// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Unlabelled {
  label_kind: string;
}
