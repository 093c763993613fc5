import { Source } from "@redocly/openapi-core";
import { lineStarts, positionOf, type Position } from "../../diagnostics/line-starts.js";
import { containerAt, type Written } from "./json-text.js";

/** An object or an array, as far as it has been read. */
interface Container {
  readonly found: Map<string, Written>;
  readonly rest: ReturnType<typeof containerAt>;
}

/**
 * A file that is JSON, in whose text places are found without making a tree of all of it, which would take several times the
 * memory of the document.
 */
export class JsonSource extends Source {
  readonly #containers = new Map<number, Container>();
  #lineStarts: readonly number[] | undefined;

  /** Where the node under these keys stands, or its key; the nearest ancestor that there is. */
  positionOf(segments: readonly string[], aspect: "key" | "value"): Position {
    let place: Written = { key: undefined, value: this.body.search(/\S/) };
    for (const segment of segments) {
      const child = this.#child(place.value, segment);
      if (child === undefined) break;
      place = child;
    }
    this.#lineStarts ??= lineStarts(this.body);
    return positionOf(aspect === "key" ? (place.key ?? place.value) : place.value, this.#lineStarts);
  }

  /** Reads no further than it has to: where a document is deep, its end is far from every beginning. */
  #child(start: number, name: string): Written | undefined {
    const known = this.#containers.get(start);
    const { found, rest } = known ?? { found: new Map<string, Written>(), rest: containerAt(this.body, start) };
    if (known === undefined) this.#containers.set(start, { found, rest });
    while (!found.has(name)) {
      const next = rest.next();
      if (next.done === true) return undefined;
      found.set(...next.value);
    }
    return found.get(name);
  }
}
