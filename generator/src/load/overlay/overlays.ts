import path from "node:path";
import { DiagnosticError, type Diagnostic, type DiagnosticCode, type Severity } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, type JsonObject } from "../json-object.js";
import { locationOf } from "../place.js";
import { parse, type ParsedDocument } from "../read/parse.js";
import { read, type ReadOptions } from "../read/read.js";
import { sourceNames, type SourceNames } from "../source-names.js";
import { applyOverlayAction, type OverlayAction } from "./apply-overlay.js";

/** A document with overlays applied, and what there is to say about them. */
export interface OverlaidDocument {
  readonly document: ParsedDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the overlays, by absolute path. */
  readonly inputs: ReadonlyMap<string, string>;
}

/**
 * Applies OpenAPI Overlay 1.0 files to a document, in order. A target that finds nothing is told.
 *
 * @param files Absolute paths.
 * @throws {DiagnosticError} for a file that cannot be read or is no overlay
 */
export async function withOverlays(
  document: ParsedDocument,
  files: readonly string[],
  options: ReadOptions,
): Promise<OverlaidDocument> {
  const diagnostics: Diagnostic[] = [];
  const inputs = new Map<string, string>();
  let { parsed } = document;
  for (const file of files) {
    const raw = await read(path.relative(options.cwd, file) || file, options);
    inputs.set(raw.absoluteRef, raw.text);
    const names = sourceNames(raw, options.cwd);
    const overlay = parse(raw, names);
    const told = new Overlay(overlay, names);
    for (const [index, action] of told.actions().entries()) parsed = told.apply(parsed, action, index, diagnostics);
  }
  return { document: { ...document, parsed }, diagnostics, inputs };
}

class Overlay {
  readonly #file: ParsedDocument;
  readonly #names: SourceNames;

  constructor(file: ParsedDocument, names: SourceNames) {
    this.#file = file;
    this.#names = names;
  }

  actions(): readonly OverlayAction[] {
    const { parsed } = this.#file;
    const version = textMember(parsed, "overlay") ?? "";
    if (!version.startsWith("1.")) throw this.#refusal("It has no `overlay: 1.0.0` at its root.", "#");
    const actions = member(parsed, "actions");
    if (!isList(actions)) throw this.#refusal("It has no list of `actions`.", "#");
    return actions.map((action, index) => this.#action(action, index));
  }

  apply(document: JsonObject, action: OverlayAction, index: number, diagnostics: Diagnostic[]): JsonObject {
    const at = `#/actions/${index}/target`;
    try {
      const result = applyOverlayAction(document, action);
      const message = `The target \`${action.target}\` finds nothing in the document, so nothing is changed.`;
      if (result.matches === 0) diagnostics.push(this.#told("warning", "overlay-stale", message, at));
      return result.document;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw this.#refusal(`The target \`${action.target}\` cannot be used: ${error.message}.`, at);
    }
  }

  #action(action: Json, index: number): OverlayAction {
    const target = isObject(action) ? textMember(action, "target") : undefined;
    if (!isObject(action) || target === undefined)
      throw this.#refusal("An action has no `target`.", `#/actions/${index}`);
    return { target, update: member(action, "update"), remove: member(action, "remove") === true };
  }

  #refusal(message: string, at: string): DiagnosticError {
    return new DiagnosticError([this.#told("error", "overlay-invalid", message, at)]);
  }

  #told(severity: Severity, code: DiagnosticCode, message: string, pointer: string): Diagnostic {
    const location = locationOf({ source: this.#file.source, pointer }, "value", this.#names);
    return { code, severity, message, location };
  }
}
