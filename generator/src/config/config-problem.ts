import { DiagnosticError, type Location } from "../diagnostics.js";

/** What is wrong with a config. */
export interface ConfigProblem {
  readonly message: string;
  readonly fix?: string;
  readonly location?: Location | undefined;
}

/** The error to throw for problems with finding or reading a config. */
export function configProblem(
  code: "config-missing" | "config-invalid",
  ...problems: readonly ConfigProblem[]
): DiagnosticError {
  return new DiagnosticError(
    problems.map(({ location, ...said }) => ({ code, severity: "error", location, ...said }) as const),
  );
}
