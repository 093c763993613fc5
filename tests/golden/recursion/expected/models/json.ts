// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** A text or a list. */
export type Json = string | Json[];
