// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/**
 * - `"a"`: `Same`
 * - `"b"`: `same!`
 */
export type Unclear = "a" | "b";
