/** Formatted texts by a hash of all they depend on, so that one can be missing but never out of date. */
export interface FormattedTexts {
  /** The version of prettier. */
  readonly prettier: string;
  /** What was remembered under a key. */
  recall(key: string): string | undefined;
  remember(key: string, text: string): void;
}
