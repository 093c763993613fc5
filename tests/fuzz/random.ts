import { seed } from "./seed.js";

/** Draws numbers of 0 up to, and not including, 1. */
export type Random = () => number;

/** A sequence of its own for each name, the same in every run of one seed (mulberry32, by Tommy Ettinger). */
export function randomOf(name: string): Random {
  let state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely. Throws where there is none. */
export function oneOf<T>(random: Random, choices: readonly T[]): T {
  const index = Math.floor(random() * choices.length);
  if (index >= choices.length) throw new Error("nothing to choose from");
  return choices[index] as T; // The index is one of the list's.
}
