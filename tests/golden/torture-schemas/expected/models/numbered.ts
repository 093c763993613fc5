// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Numbered {
  kind: 2;
  sides?: number | undefined;
}
