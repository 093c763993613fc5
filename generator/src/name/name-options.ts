import type { ChosenNames, FormerNames } from "../config/definition.js";

/** The names of one SDK by what they are for: the keys of claims. */
export type GivenNames = ReadonlyMap<string, string>;

/** How names are made. */
export interface NameOptions {
  /** Property names in models and params: as in the document, or re-cased. */
  readonly properties: "camel" | "preserve";
  /** The names a person chose. */
  readonly chosen: Partial<ChosenNames>;
  /** The names that things had before, which are to go on working. */
  readonly former?: Partial<FormerNames>;
  /** The names that were given out last time, if there was one: what has a name keeps it. */
  readonly standing?: GivenNames;
}

/** The names that were given out last time; none where nothing was generated before. */
export function standingNames({ standing = new Map() }: NameOptions): GivenNames {
  return standing;
}
