import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import type { JsonNode } from "./json-node.js";

/** Something to tell the user, with its place in the document. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Pointer;
  readonly message: string;
  readonly fix?: string;
}

/** Takes note of a finding. */
export type Report = (finding: Finding) => void;

/** What every part of this stage needs: the document, and whom to tell. */
export interface Reading {
  readonly root: JsonNode;
  readonly report: Report;
  /** Takes note that what stands here is a file in a multipart body: there it needs no type. */
  readonly foundFile: (at: Pointer) => void;
}

/** The findings as diagnostics, each told once: what is inlined in several places stands in the file only once. */
export function diagnosticsOf(findings: readonly Finding[], document: Document): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { at, ...finding } of findings) {
    const location = document.locate(at);
    const place = location === undefined ? at : `${location.source}:${location.line}:${location.column}`;
    const key = `${finding.code} ${place} ${finding.message}`;
    if (!told.has(key)) told.set(key, { ...finding, location });
  }
  return [...told.values()];
}
