/** What a generated package says about itself. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  /** An SPDX expression. */
  readonly license?: string | undefined;
  readonly author?: string | undefined;
  readonly repository?: string | undefined;
  readonly homepage?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** One sentence at the head of the README. */
  readonly notice?: string | undefined;
}
