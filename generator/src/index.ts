/** fetchsmith for programs: what the command line does, without printing or exiting. */

export {
  defineConfig,
  type Config,
  type NameChoice,
  type NamesConfig,
  type PackageConfig,
  type SelectionConfig,
  type ResolvedConfig,
  type ResolvedNames,
} from "./config.js";
export { DiagnosticError, type Diagnostic, type Location, type Severity } from "./diagnostics.js";
export { init, type InitOptions, type InitResult } from "./init.js";
export { explain, type Explanation } from "./explain.js";
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
export { diff, type DiffOptions, type DiffResult } from "./diff.js";
export type { Change, Place } from "./diff/change.js";
export type { Level } from "./diff/level.js";
export { release, type ReleaseOptions, type ReleaseResult } from "./release.js";
export { watch, type WatchOptions } from "./watch.js";
export type { Changes } from "./write/folder-changes.js";
export { mock, type Mock, type MockOptions } from "./mock.js";
