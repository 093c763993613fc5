// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** The values of a {@link Offset} by their names. */
export const Offset = {
  /** Backwards. */
  Back: -1,
  /** Half. */
  Proto: 0.5,
} as const;

/**
 * - `-1` (`Back`): Backwards.
 * - `0.5` (`__proto__`): Half.
 */
export type Offset = -1 | 0.5;
