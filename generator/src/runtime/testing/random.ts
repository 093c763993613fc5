import type { TextTemplate } from "./facts.js";

/** A source of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A generator of the mulberry32 kind: 32 bits of state, advanced by a fixed odd step and mixed. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text of a template. */
export function textOf(template: TextTemplate, random: Random): string {
  return template
    .map(([alphabet, length]) =>
      Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join(""),
    )
    .join("");
}

/** A version 4 UUID (RFC 9562 §5.4). */
export function uuid(random: Random): string {
  const hex = "0123456789abcdef";
  const groups: readonly TextTemplate[] = [
    [[hex, 8]],
    [[hex, 4]],
    [
      ["4", 1],
      [hex, 3],
    ],
    [
      ["89ab", 1],
      [hex, 3],
    ],
    [[hex, 12]],
  ];
  return groups.map((group) => textOf(group, random)).join("-");
}
