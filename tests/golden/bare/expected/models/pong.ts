// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** *\/ */
export interface Pong {
  /** /* \@internal *\/ */
  "*/": string;
  "`": "*/" | "`${a}`" | "\u2028" | "\"'";
  "${x}"?: "\u202e" | undefined;
  /**
   * Like this:
   *
   *     code  is   kept
   */
  indented?: string | undefined;
  /**
   * ```ts
   * const a = `b`; // *\/
   * ```
   */
  fenced?: number | undefined;
}
