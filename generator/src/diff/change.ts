import type { Pointer } from "../json.js";
import type { Level } from "./level.js";
import type { RuleCode } from "./rules.js";

/** A place in one of the two documents. */
export interface Place {
  readonly side: "old" | "new";
  readonly pointer: Pointer;
  /** The file as it was given, with the line and column counted from 1; absent where nothing more is known. */
  readonly source?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One difference between two SDKs. */
export interface Change {
  readonly code: RuleCode;
  readonly level: Level;
  /** Where it stands: in the new document, or in the old one for what is gone. Undefined for what no document says. */
  readonly at: Place | undefined;
  /** What was there, as TypeScript or text; undefined for what is new. */
  readonly before: string | undefined;
  /** What is there now; undefined for what is gone. */
  readonly after: string | undefined;
  /** The thing that changed, as callers know it, e.g. `createPet params.name`. */
  readonly subject: string;
  /** What changed, in words: the subject, and what became of it. */
  readonly message: string;
}

/** A change as a rule finds it, before its place is looked up. */
export interface Found {
  readonly code: RuleCode;
  /** The thing that changed, as callers know it, e.g. `createPet params.name`. */
  readonly subject: string;
  readonly at?: { readonly side: Place["side"]; readonly pointer: Pointer } | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}
