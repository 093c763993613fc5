import type { Location } from "../diagnostics.js";

/** Whether a text is how a number beyond all of JavaScript's is written (`1e400`), which parsing takes for text. */
export function isEndlessText(text: string): boolean {
  return /^[-+]?[.\d]/u.test(text) && Math.abs(Number(text)) === Infinity;
}

/** Whether such a number stands somewhere; in quotes it is text. */
export function isEndlessAt({ text = "", line = 1, column = 1 }: Partial<Location>): boolean {
  const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1);
  return isEndlessText(/^[-+.\w]+/u.exec(rest)?.[0] ?? "");
}
