import type { Source, YamlParseError } from "@redocly/openapi-core";
import type { Diagnostic, DiagnosticCode, Location } from "../../diagnostics.js";
import type { SourceNames } from "../source-names.js";
import { notJsonMessage } from "./plain-json.js";
import { isTooDeep } from "./yaml.js";

/** What the YAML parser met, as a diagnostic. (JSON with duplicate keys is read as YAML, too, which tells of them.) */
export function syntaxDiagnostic(error: YamlParseError, names: SourceNames): Diagnostic {
  const location = markedLocation(error, names);
  if (isTooDeep(error)) return found("document-too-complex", notJsonMessage["too-deep"], location);
  const reason = error.message.replace(/ in ".*" \(\d+:\d+\)$/u, "");
  if (reason.startsWith("duplicated mapping key")) {
    return found("key-duplicate", `${keyAt(location)} stands twice in the same object.`, location);
  }
  return found("document-syntax", `The text cannot be parsed: ${reason}.`, location);
}

/** `.json` promises JSON, and YAML accepts more than that: trailing commas, bare words. */
export function jsonSyntaxDiagnostic(source: Source, name: string): Diagnostic | undefined {
  try {
    JSON.parse(source.body);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Not every message of the engine says where; the start of the file is then the best there is.
    const offset = Number(/position (\d+)/u.exec(reason)?.[1] ?? 0);
    const lines = source.body.slice(0, offset).split("\n");
    const location = { source: name, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, text: source.body };
    return found("document-syntax", `The text is not JSON: ${reason}.`, location);
  }
}

function markedLocation(error: YamlParseError, names: SourceNames): Location {
  const { source } = error;
  // NaN where the parser gives no place.
  const line = Number.isNaN(error.line) ? 1 : error.line;
  const column = Number.isNaN(error.col) ? 1 : error.col;
  // In flow style, a quoted key is placed behind its quote.
  const isBehindQuote = /["']/u.test((source.body.split("\n")[line - 1] ?? "").charAt(column - 2));
  return { source: names(source.absoluteRef), line, column: isBehindQuote ? column - 1 : column, text: source.body };
}

/** The key that starts at a place, as it is written. */
function keyAt({ text, line, column }: Location): string {
  const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1);
  const key = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^:\s]+)/u.exec(rest)?.[0] ?? "A key";
  return `\`${key.slice(0, 100)}\``;
}

function found(code: DiagnosticCode, message: string, location: Location): Diagnostic {
  return { code, severity: "error", message, location };
}
