// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Provisioned {
  state_now?: string | undefined;
}
