import { lineStarts } from "./line-starts.js";

/** Gives lines of texts that may be many megabytes, each of which is looked through once. */
export class ShownLines {
  readonly #starts = new Map<string, readonly number[]>();

  /** Lines `first` to `last`, from 1, as far as there are any. */
  between(text: string, first: number, last: number): string[] {
    const known = this.#starts.get(text);
    const starts = known ?? lineStarts(text);
    if (known === undefined) this.#starts.set(text, starts);
    return starts.slice(first - 1, last).map((start, index) => {
      const next = starts[first + index];
      return text.slice(start, next === undefined ? undefined : next - 1);
    });
  }
}
