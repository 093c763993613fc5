// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** The values of a {@link Status} by their names. */
export const Status = {
  /** Signs in and pays. */
  Active: 1,
  /**
   * Signs in to see what there was, and cannot change anything of it any more,
   * however much it pays for that; ends with a `*\/` all the same.
   */
  Retired: 2,
  /** \@deprecated Nothing is left of it. */
  Forgotten: 99,
} as const;

/**
 * What an account may do.
 *
 * - `1` (`Active`): Signs in and pays.
 * - `2` (`Retired`): Signs in to see what there was, and cannot change anything
 *   of it any more, however much it pays for that; ends with a `*\/` all the
 *   same.
 * - `99` (`Forgotten`): \@deprecated Nothing is left of it.
 */
export type Status = 1 | 2 | 99 | null;
