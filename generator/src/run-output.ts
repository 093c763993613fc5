import path from "node:path";
import { generatorName } from "./cache/generator-identity.js";
import type { ResolvedConfig } from "./config.js";
import { configText } from "./config/read-config.js";
import type { Diagnostic } from "./diagnostics.js";
import { hasScheme, shownSource } from "./load/source-names.js";
import { hashOf, type ManifestFacts } from "./write/manifest.js";
import type { OutputFile } from "./write/output-file.js";

/** What a config and its document give. */
export interface RunOutput {
  readonly files: readonly OutputFile[];
  readonly facts: ManifestFacts;
  /** Text of everything that was read, or undefined where it was looked for in vain, by absolute path or URL. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  /** Warnings and notes of all stages. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the manifest says of a run, but for the names. */
export async function factsOf(
  config: ResolvedConfig,
  inputs: RunOutput["inputs"],
  cwd: string,
): Promise<Omit<ManifestFacts, "names">> {
  const seenFromOut = (input: string): string => {
    if (hasScheme(input)) return shownSource(input);
    if (config.document === "-" && input === path.resolve(cwd, "<stdin>")) return "<stdin>";
    return path.relative(config.out, input).replaceAll(path.sep, "/");
  };
  const texts = [
    ...inputs,
    ...(config.file === undefined ? [] : [[config.file, await configText(config.file)] as const]),
  ];
  const read = texts.flatMap(([input, text]) =>
    text === undefined ? [] : [[seenFromOut(input), hashOf(text)] as const],
  );
  return { generator: generatorName(), inputs: new Map(read) };
}
