import type { SelectionConfig } from "../config/definition.js";
import { load, type Loaded, type LoadOptions } from "./load.js";
import { selectedOperations } from "./selection.js";

/** What a person chooses about a document, as a resolved config has it. */
export interface DocumentChoices extends Pick<LoadOptions, "overlays" | "remoteRefs"> {
  /** Which operations are wanted. Default: all. */
  readonly only?: SelectionConfig;
}

/**
 * Loads a document with the chosen operations alone.
 *
 * @throws {DiagnosticError} with every error found
 */
export async function loadSelected(
  source: string,
  { only = {}, ...choices }: DocumentChoices,
  options: Omit<LoadOptions, keyof DocumentChoices>,
): Promise<Loaded> {
  const loaded = await load(source, { ...options, ...choices });
  const selected = selectedOperations(loaded.document, only);
  return { ...loaded, ...selected, diagnostics: [...loaded.diagnostics, ...selected.diagnostics] };
}
