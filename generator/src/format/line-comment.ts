/**
 * What ends a line in TypeScript, and so a comment, or hides or reorders what a reader of the code sees: controls, line
 * and paragraph separators, direction overrides and isolates, lone surrogates.
 */
const unfit = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** A `//` comment of one line, whatever the text holds; what cannot stand there is written as in JSON, `\u000a`. */
export function lineComment(text: string): string {
  return `// ${text.replace(unfit, escaped)}`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
