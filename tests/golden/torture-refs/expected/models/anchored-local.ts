// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface AnchoredLocal {
  again?: AnchoredLocal | undefined;
}
