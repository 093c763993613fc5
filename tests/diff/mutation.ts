import type { Level } from "../../generator/src/diff/level.js";
import type { RuleCode } from "../../generator/src/diff/rules.js";
import type { Edit } from "./edit.js";

/** One change to a document, and what it is to be called. */
export interface Mutation {
  readonly title: string;
  readonly edit: Edit;
  /** What the next version has to say. */
  readonly verdict: Level;
  /** What the compiler says, where it is not the verdict. */
  readonly compiler?: Level;
  /** The rules that must find something; there may be others. */
  readonly codes: readonly RuleCode[];
  /** Code of a caller that compiles with the old SDK and not with the new one. */
  readonly breaks?: string;
  /** Code of a caller that compiles with the new SDK and not with the old one. */
  readonly gains?: string;
}
