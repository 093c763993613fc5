import { lineWidth } from "./line-width.js";

/**
 * The text of declarations as TypeScript's printer lays it out, two spaces a level, and what lists its alternatives in a line
 * that is too long one alternative a line. What formats the others would lay out the braces of what may be undefined anew, a level deeper.
 */
export function laidOut(text: string): string {
  return text.replace(/^(?: {4})+/gm, halved).replace(longLine, wrapped);
}

function halved(indent: string): string {
  return indent.slice(indent.length / 2);
}

/** A member's name, with the modifiers and marks around it, and its type, in a line that is too long. */
const longLine = new RegExp(
  `^(?=.{${String(lineWidth + 1)}})( *)((?:[\\w$]+|"(?:[^"\\\\]|\\\\.)*"|\\[key: string\\])\\??:) (.*);$`,
  "gm",
);

function wrapped(line: string, indent: string, name: string, type: string): string {
  const alternatives = alternativesOf(type);
  if (alternatives.length < 2) return line;
  return `${indent}${name}${alternatives.map((one) => `\n${indent}  | ${one}`).join("")};`;
}

/** What stands between the bars of a type, but for those in texts and brackets; none where brackets stay open. */
function alternativesOf(type: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of type.matchAll(/"(?:[^"\\]|\\.)*"|[([{<]|[)\]}>]| \| /g)) {
    if (/^[([{<]$/.test(token)) depth += 1;
    else if (/^[)\]}>]$/.test(token)) depth -= 1;
    else if (token === " | " && depth === 0) {
      found.push(type.slice(start, index));
      start = index + token.length;
    }
  }
  return depth === 0 ? [...found, type.slice(start)] : [];
}
