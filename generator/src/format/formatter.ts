import type { FormattedTexts } from "./formatted-texts.js";
import { formatted, hasFormat, keyOf } from "./pretty.js";

/** A file that is not formatted yet. */
export interface DraftFile {
  /** Relative to the folder that is written, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether it is as it stays, since what printed it laid it out. */
  readonly isLaidOut?: boolean;
}

/** Formats beside this thread. */
export interface Helper {
  /** Begins as soon as there is time for it. */
  format(path: string, text: string): Help;
}

/** Work that has been given away. */
export interface Help {
  /** Takes the work back. False where it has begun. */
  takeBack(): boolean;
  /** What has come of it; undefined where that failed, or it was taken back. */
  readonly result: Promise<string | undefined>;
}

interface Entry extends DraftFile {
  /** The text as it stays, where it is known already. */
  readonly known: string | undefined;
  readonly key: string | undefined;
  readonly help: Help | undefined;
}

/** How many characters must be left for two to be done sooner than the one that is at it already and has its code warm. */
const worthHelping = 200_000;

/**
 * Formats the files of a run: those that are new, in a thread of their own where there is one, while the others are still being
 * rendered. What that thread does not manage is done here, and fails here.
 */
export class Formatter {
  readonly #entries: Entry[] = [];
  readonly #known: FormattedTexts | undefined;
  readonly #helper: Helper | undefined;

  constructor(known?: FormattedTexts, helper?: Helper) {
    this.#known = known;
    this.#helper = helper;
  }

  /** Takes a file that is rendered. */
  add(file: DraftFile): void {
    if (file.isLaidOut === true || !hasFormat(file.path)) {
      this.#entries.push({ ...file, known: file.text, key: undefined, help: undefined });
      return;
    }
    const key = this.#known && keyOf(this.#known.prettier, file.path, file.text);
    const known = key === undefined ? undefined : this.#known?.recall(key);
    const help = known === undefined ? this.#helper?.format(file.path, file.text) : undefined;
    this.#entries.push({ ...file, known, key, help });
  }

  /**
   * The files that were taken, formatted, in that order.
   *
   * @param onFormatted called after each, with how many there are
   */
  async all(onFormatted?: (done: number, total: number) => void): Promise<readonly DraftFile[]> {
    const texts = new Map<Entry, string>();
    const done = (entry: Entry, text: string): void => {
      texts.set(entry, text);
      if (entry.key !== undefined && entry.known === undefined) this.#known?.remember(entry.key, text);
      onFormatted?.(texts.size, this.#entries.length);
    };
    const given = this.#entries.filter(({ help }) => help !== undefined);
    const helped = given.map(async (entry) => {
      const text = await entry.help?.result;
      if (text !== undefined) done(entry, text);
    });
    for (const entry of this.#entries) if (entry.known !== undefined) done(entry, entry.known);
    for (const entry of this.#own(given)) done(entry, await formatted(entry.path, entry.text));
    await Promise.all(helped);
    for (const entry of this.#entries) if (!texts.has(entry)) done(entry, await formatted(entry.path, entry.text));
    return this.#entries.map((entry) => ({ path: entry.path, text: texts.get(entry) ?? "" }));
  }

  /** What is to be done here, one after the other: at once, the syntax trees of all of them would stand in memory. */
  *#own(given: readonly Entry[]): Iterable<Entry> {
    for (const entry of this.#entries) if (entry.known === undefined && entry.help === undefined) yield entry;
    // The largest first, or one of them would be what everything waits for in the end.
    const waiting = given.toSorted((left, right) => right.text.length - left.text.length);
    let left = waiting.reduce((sum, { text }) => sum + text.length, 0);
    for (const entry of waiting) {
      if (left < worthHelping) return;
      left -= entry.text.length;
      if (entry.help?.takeBack() === true) yield entry;
    }
  }
}
