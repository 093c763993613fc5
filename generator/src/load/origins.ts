import type { Json } from "../json.js";
import { childPointer } from "./pointer.js";
import type { Place } from "./place.js";
import type { ReferenceFile } from "./references/reference-files.js";

/**
 * Where nodes come from: a side table by identity, so that the document itself stays plain JSON. Nodes that a
 * transformation makes are entered with the place of the node they were made from.
 */
export class Origins {
  readonly #places = new WeakMap<object, Place>();

  /**
   * Enters every object and array of a file; must happen before naming deep schemas and bundling move and change them.
   *
   * @returns how many of them stand in one another at most; no number of levels where YAML repeats some
   */
  record(file: ReferenceFile): number {
    const pending: [Json, string, number][] = [[file.node, "#", 1]];
    let deepest = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [node, pointer, depth] = next;
      if (!isContainer(node)) continue;
      deepest = Math.max(deepest, this.#places.has(node) ? Infinity : depth);
      if (this.#places.has(node)) continue;
      this.#places.set(node, { source: file.source, pointer });
      for (const [key, child] of Object.entries(node))
        if (isContainer(child)) pending.push([child, childPointer(pointer, key), depth + 1]);
    }
    return deepest;
  }

  /** The place a node comes from, if it has one. */
  of(node: Json | undefined): Place | undefined {
    return isContainer(node) ? this.#places.get(node) : undefined;
  }

  /** Enters a new node, and whatever in it is new as well, as made from another; returns it. */
  adopt<T extends Json>(made: T, from: Json): T {
    if (made === from) return made;
    const place = this.of(from);
    if (place !== undefined) this.#enter(made, place);
    return made;
  }

  #enter(node: Json, place: Place): void {
    if (!isContainer(node) || this.#places.has(node)) return;
    this.#places.set(node, place);
    for (const child of Object.values(node)) this.#enter(child, place);
  }
}

function isContainer(node: Json | undefined): node is Exclude<Json, string | number | boolean | null> {
  return typeof node === "object" && node !== null;
}
