import type { CommanderError } from "commander";
import type { Diagnostic } from "../diagnostics.js";

/** What commander found wrong with the command line, as a diagnostic; its "did you mean" becomes the fix. */
export function usageDiagnostic(error: CommanderError): Diagnostic {
  const code = error.code === "commander.unknownOption" ? "option-unknown" : "argument-invalid";
  const [message = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const help = "`fetchsmith --help` and `fetchsmith COMMAND --help` list what there is.";
  const meant = suggestion?.replace(/^\(|\)$/g, "");
  return {
    code,
    severity: "error",
    message,
    location: undefined,
    fix: meant === undefined ? help : `${meant} ${help}`,
  };
}
