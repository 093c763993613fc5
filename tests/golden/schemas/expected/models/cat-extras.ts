// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface CatExtras {
  purrs?: boolean | undefined;
}
