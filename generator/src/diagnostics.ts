/** What is told to people about their document, config or output: coded, located, with a remedy. */

/** `error` stops the run before anything is written; `warning` and `info` do not. */
export type Severity = "error" | "warning" | "info";

/** A place in a file, counted from 1, with the file's text where a frame can be shown. */
export interface Location {
  /** File path or URL as the user gave it, or `<stdin>`. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Text of the file, for the code frame. */
  readonly text: string;
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
}

/** Title, cause and fix of one code. `exit` is the exit code of a run that ends on it: 2 document, 3 usage or config. */
export interface CatalogueEntry {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly exit: 2 | 3;
}

/** Every code there is. */
export const catalogue = {
  // filled by the stages that report them
} as const satisfies Record<string, CatalogueEntry>;

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;

/** A run that cannot go on because of what the user gave it. Carries every diagnostic collected so far. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}
