import { Source, YamlParseError } from "@redocly/openapi-core";
import { DiagnosticError, type Diagnostic, type DiagnosticCode } from "../../diagnostics.js";
import { isObject, type JsonObject } from "../json-object.js";
import { startOfFile } from "../place.js";
import { jsonObject } from "./json-object-of.js";
import { JsonSource } from "./json-source.js";
import { notJsonMessage, whyNotJson, type NotJson } from "./plain-json.js";
import type { RawDocument } from "./read.js";
import type { SourceNames } from "../source-names.js";
import { jsonSyntaxDiagnostic, syntaxDiagnostic } from "./syntax-diagnostic.js";
import { readDepth, yamlIn } from "./yaml.js";

/** A file and what it holds. */
export interface ParsedDocument {
  readonly source: Source;
  readonly parsed: JsonObject;
}

/** Parses JSON or YAML; what cannot be an OpenAPI document is refused. */
export function parse(raw: RawDocument, names: SourceNames): ParsedDocument {
  const json = jsonObject(raw.text);
  if (json !== undefined) return { source: new JsonSource(raw.absoluteRef, raw.text, raw.mediaType), parsed: json };
  const source = new Source(raw.absoluteRef, raw.text, raw.mediaType);
  const refuse = (code: DiagnosticCode, message: string): DiagnosticError =>
    new DiagnosticError([{ code, severity: "error", message, location: startOfFile(source, names) }]);
  if (looksLikeMarkup(raw.text)) throw refuse("document-not-object", `${raw.name} holds ${markup(raw)}.`);
  const parsed = parseText(source, names) ?? null;
  const problem = whyNotJson(parsed, readDepth);
  if (problem !== undefined) throw refuse(notJsonCode(problem), notJsonMessage[problem]);
  if (!isObject(parsed)) throw refuse("document-not-object", `${raw.name} holds ${kindOf(parsed)}.`);
  const syntax = promisesJson(raw) ? jsonSyntaxDiagnostic(source, raw.name) : undefined;
  if (syntax !== undefined) throw new DiagnosticError([syntax]);
  return { source, parsed };
}

function notJsonCode(problem: NotJson): DiagnosticCode {
  return problem === "not-json" ? "document-syntax" : "document-too-complex";
}

function parseText(source: Source, names: SourceNames): unknown {
  try {
    return yamlIn(source);
  } catch (error) {
    throw new DiagnosticError([parseFailure(error, source, names)]);
  }
}

function parseFailure(error: unknown, source: Source, names: SourceNames): Diagnostic {
  if (!(error instanceof YamlParseError)) throw error;
  return syntaxDiagnostic(new YamlParseError(error.originalError, source), names);
}

function looksLikeMarkup(text: string): boolean {
  return /^\s*<[!?a-z]/iu.test(text);
}

function markup(raw: RawDocument): string {
  const kind = /^\s*<(?:!doctype html|html|head|body)/iu.test(raw.text) ? "HTML" : "HTML or XML";
  return raw.mediaType === undefined ? kind : `${kind} (content-type: ${raw.mediaType})`;
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : `only a ${typeof value}`;
}

function promisesJson(raw: RawDocument): boolean {
  return /\.json$/iu.test(raw.name) || /^application\/(?:[\w.+-]+\+)?json\b/iu.test(raw.mediaType ?? "");
}
