/** fetchsmith for programs: what the command line does, without printing or exiting. */

export {
  defineConfig,
  type Config,
  type NamesConfig,
  type PackageConfig,
  type SelectionConfig,
  type ResolvedConfig,
  type ResolvedNames,
} from "./config.js";
export { DiagnosticError, type Diagnostic, type Location, type Severity } from "./diagnostics.js";
export {
  check,
  generate,
  type ChangeCounts,
  type CheckOptions,
  type CheckResult,
  type GenerateOptions,
  type GenerateResult,
  type Stage,
} from "./generate.js";
export type { Changes } from "./write/changes.js";
