// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface _50Off {
  it?: "here" | undefined;
}
