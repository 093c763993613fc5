import { parseYaml, YamlParseError, type Source } from "@redocly/openapi-core";

/** Levels that a document may have: what reads it all calls itself at each, and shall not overflow. */
export const maxDepth = 500;

/** What YAML (or JSON) holds; throws a {@link YamlParseError} where that is not to be told. */
export function yamlIn(source: Source): unknown {
  try {
    return parseYaml(source.body, { filename: source.absoluteRef, maxDepth });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new YamlParseError(error, source);
  }
}

/** Whether the parser has met more levels than it goes down. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof YamlParseError && error.originalError.message.startsWith("nesting exceeded");
}
