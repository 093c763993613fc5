import { Source } from "@redocly/openapi-core";
import { lineStarts, positionOf, type Position } from "../../diagnostics/line-starts.js";
import { containerAt, type Written } from "./json-text.js";

/**
 * A file that is JSON, in whose text places are found without making a tree of all of it, which would take several times the
 * memory of the document.
 */
export class JsonSource extends Source {
  readonly #containers = new Map<number, ReadonlyMap<string, Written>>();
  #lineStarts: readonly number[] | undefined;

  /** Where the node under these keys stands, or its key; the nearest ancestor that there is. */
  positionOf(segments: readonly string[], aspect: "key" | "value"): Position {
    let place: Written = { key: undefined, value: this.body.search(/\S/) };
    for (const segment of segments) {
      const child = this.#children(place.value).get(segment);
      if (child === undefined) break;
      place = child;
    }
    this.#lineStarts ??= lineStarts(this.body);
    return positionOf(aspect === "key" ? (place.key ?? place.value) : place.value, this.#lineStarts);
  }

  #children(start: number): ReadonlyMap<string, Written> {
    const known = this.#containers.get(start);
    const children = known ?? new Map(containerAt(this.body, start));
    if (known === undefined) this.#containers.set(start, children);
    return children;
  }
}
