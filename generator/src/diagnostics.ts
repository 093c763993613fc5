/** What is told to people about their document, config or output: coded, located, with a remedy. */

export { catalogue } from "./diagnostics/catalogue.js";
export type { CatalogueEntry, DiagnosticCode } from "./diagnostics/catalogue.js";
export { after, DiagnosticError, exitCodeOf } from "./diagnostics/diagnostic.js";
export type { Diagnostic, Location, Severity } from "./diagnostics/diagnostic.js";
