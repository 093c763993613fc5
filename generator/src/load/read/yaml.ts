import { parseYaml, YamlParseError, type Source } from "@redocly/openapi-core";

/** Levels that a document may have where they are no schemas: what reads it all calls itself at each, and shall not overflow. */
export const maxDepth = 500;

/** Levels that are read, of which a schema takes two at most. The YAML parser takes three quarters of the stack for them. */
export const readDepth = 1_100;

/** What YAML (or JSON) holds; throws a {@link YamlParseError} where that is not to be told. */
export function yamlIn(source: Source): unknown {
  try {
    return parseYaml(source.body, { filename: source.absoluteRef, maxDepth: readDepth });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new YamlParseError(error, source);
  }
}

/** Whether the parser has met more levels than it goes down, or than it could. */
export function isTooDeep(error: unknown): boolean {
  if (!(error instanceof YamlParseError)) return false;
  const { originalError } = error;
  return originalError instanceof RangeError || originalError.message.startsWith("nesting exceeded");
}
