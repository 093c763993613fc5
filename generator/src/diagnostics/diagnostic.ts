import type { Pointer } from "../json.js";
import { catalogue, type DiagnosticCode } from "./catalogue.js";

/** `error` stops the run before anything is written; `warning` and `info` do not. */
export type Severity = "error" | "warning" | "info";

/** A place in a file, counted from 1, with the file's text where a frame can be shown. */
export interface Location {
  /** File path as seen from where the run takes place, or URL without credentials and query, or `<stdin>`. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Text of the file, for the code frame; empty where there is none, and then line and column say nothing either. */
  readonly text: string;
  /** The node that is there, as a JSON pointer from the root of the file (`#/a/b`), where the file's form is known. */
  readonly pointer?: Pointer;
}

/** One message. `code` is a key of {@link catalogue}. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong here, naming the thing; the general cause and fix come from the catalogue. */
  readonly message: string;
  readonly location: Location | undefined;
  /** A fix more exact than the catalogue's, e.g. the config key that settles a collision. */
  readonly fix?: string;
  /** More lines to show, e.g. a diff. */
  readonly detail?: string;
}

/** A run that cannot go on because of what the user gave it. Carries every diagnostic collected so far. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  /** All of them, also those that are no errors; at least one is. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** The exit code of a run that ends with these: 0 without errors; 3 (usage or config) goes before 2 (document). */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 2 | 3 {
  const exits = diagnostics
    .filter((diagnostic) => diagnostic.severity === "error")
    .map((diagnostic) => catalogue[diagnostic.code].exit);
  if (exits.length === 0) return 0;
  return exits.includes(3) ? 3 : 2;
}

/** Lets an error of some work carry what was found before it, too. */
export async function after<Value>(earlier: readonly Diagnostic[], work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    throw error instanceof DiagnosticError ? new DiagnosticError([...earlier, ...error.diagnostics]) : error;
  });
}
