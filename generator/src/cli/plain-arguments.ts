/** A `check` or `generate` of which nothing is asked but where its files are. */
export interface PlainArguments {
  readonly command: "check" | "generate";
  readonly document: string | undefined;
  readonly config: string | undefined;
  readonly out: string | undefined;
}

/**
 * Reads arguments that mean the same to anyone: a command, then at most one document, `--config FILE` and `--out DIR`, each
 * once. Undefined for all others, be they right or wrong.
 */
export function plainArguments([command, ...rest]: readonly string[]): PlainArguments | undefined {
  if (command !== "check" && command !== "generate") return undefined;
  const found = new Map<string, string>();
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index] ?? "";
    const isFlag = argument === "--config" || argument === "--out";
    const [key, value] = isFlag ? [argument, rest[(index += 1)] ?? ""] : ["document", argument];
    if (found.has(key) || value.startsWith("-") || value.trim() === "") return undefined;
    found.set(key, value);
  }
  return { command, document: found.get("document"), config: found.get("--config"), out: found.get("--out") };
}
