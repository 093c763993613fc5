import { canonical, isEqual, type Json } from "./json.js";
import type { Part } from "./description.js";

/** One thing that our description and theirs say differently. */
export interface Difference {
  /** Where, in our words: an operation or a component, and the way from there, joined by ` > `. */
  readonly place: string;
  /** What differs: a keyword of OpenAPI or JSON Schema, or the kind of thing that only one of both has. */
  readonly kind: string;
  /** What we say; absent where we say nothing. */
  readonly ours: Json | undefined;
  /** What they say; absent where they say nothing. */
  readonly theirs: Json | undefined;
  /** The operations that it concerns, by our operationId. */
  readonly operations: readonly string[];
  /** The line of our description where it stands, or should. */
  readonly line: number;
}

/** What two differences, or a difference and its acceptance, have in common if they are the same. */
export function identity({
  place,
  kind,
  ours,
  theirs,
}: Pick<Difference, "place" | "kind" | "ours" | "theirs">): string {
  return JSON.stringify([place, kind, canonical(ours), canonical(theirs)]);
}

/** Collects differences: each once, with all operations that it concerns. */
export class Differences {
  readonly #found = new Map<string, Difference>();
  #operation = "";

  /** Says which operation the following differences concern. */
  enter(operation: string): void {
    this.#operation = operation;
  }

  /** Enters a difference, if it is one. */
  compare(place: string, kind: string, ours: Json | undefined, theirs: Json | undefined, at: Part): void {
    if (isEqual(ours, theirs)) return;
    const key = identity({ place, kind, ours, theirs });
    const before = this.#found.get(key);
    const operations = new Set([...(before?.operations ?? []), this.#operation]);
    const line = before?.line ?? at.description.lineOf(at.reference?.keys ?? at.keys);
    this.#found.set(key, { place, kind, ours, theirs, operations: [...operations], line });
  }

  /** All of them, in the order of their lines in our description. */
  all(): readonly Difference[] {
    return [...this.#found.values()].sort((left, right) => left.line - right.line);
  }
}

/** A place inside another. */
export function within(place: string, ...parts: readonly string[]): string {
  return [place, ...parts].join(" > ");
}
