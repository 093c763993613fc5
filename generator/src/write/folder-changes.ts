/** How a folder differs from the files that belong in it. Paths, sorted; the manifest counts as one of the files. */
export interface Changes {
  /** Files that are not there. */
  readonly created: readonly string[];
  /** Files whose content is another. */
  readonly changed: readonly string[];
  /** Files that were generated once and no longer are. */
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Those of `changed` and `removed` that a person has edited since they were generated. */
  readonly edited: readonly string[];
}
