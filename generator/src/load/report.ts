import type { Diagnostic, DiagnosticCode, Location, Severity } from "../diagnostics.js";
import type { Json } from "../json.js";
import type { Origins } from "./origins.js";
import { locationOf } from "./place.js";
import { childPointer } from "./pointer.js";
import type { SourceNames } from "./source-names.js";

/** Collects what normalising finds, each with the place in the user's files that its node comes from. */
export class Report {
  /** What was found so far, in the order of finding. */
  readonly diagnostics: Diagnostic[] = [];
  readonly #origins: Origins;
  readonly #names: SourceNames;

  constructor(origins: Origins, names: SourceNames) {
    this.#origins = origins;
    this.#names = names;
  }

  /**
   * Adds a diagnostic.
   *
   * @param node What it is about, a node of the document or one that was made from it (see {@link Origins}).
   * @param key Where it is about the value under one of the node's keys.
   */
  add(severity: Severity, code: DiagnosticCode, message: string, node: Json, key?: string): void {
    this.diagnostics.push({ code, severity, message, location: this.locate(node, key) });
  }

  /** Where a node, or the value under one of its keys, stands; undefined for what comes from nowhere in the document. */
  locate(node: Json, key?: string): Location | undefined {
    const place = this.#origins.of(node);
    if (place === undefined) return undefined;
    if (key === undefined) return locationOf(place, "key", this.#names);
    return locationOf({ source: place.source, pointer: childPointer(place.pointer, key) }, "value", this.#names);
  }

  /** The same as text: `file:line:column`, or `another place` where nobody knows. */
  placeText(node: Json, key?: string): string {
    const location = this.locate(node, key);
    return location === undefined ? "another place" : `${location.source}:${location.line}:${location.column}`;
  }
}
