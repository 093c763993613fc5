// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/**
 * - `"+1"`: Good.
 * - `"-1"`: Bad.
 * - `""`: None.
 */
export type Rating = "+1" | "-1" | "";
