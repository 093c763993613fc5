import { laidOutCode } from "./code/laid-out-code.js";
import { laidOutDeclarations } from "./plain-declarations.js";

/** Stands before each of the parts that are formatted together. */
const mark = "//:";

/**
 * Lays out a module as prettier does: what is plain to see here, and the rest by what formats it, in one go.
 *
 * @param format formats a module
 * @returns undefined for a module that is to be formatted as a whole
 */
export async function laidOutModule(
  text: string,
  format: (module: string) => Promise<string>,
): Promise<string | undefined> {
  if (!canBeParted(text)) return undefined;
  const parts = text.trimEnd().split(/\n{2,}(?=\S)/);
  const plain = parts.map((part) => laidOutDeclarations(part) ?? laidOutCode(part));
  if (plain.every((part) => part === undefined)) return undefined;
  const left = parts.filter((_, at) => plain[at] === undefined);
  if (!left.every(isWhole)) return undefined;
  const formatted = left.length === 0 ? [] : await formattedParts(left, format);
  if (formatted?.length !== left.length) return undefined;
  let next = 0;
  return `${plain.map((part) => part ?? formatted[next++] ?? "").join("\n\n")}\n`;
}

/** Whether no blank line within braces has cut it, so that others are parts of what it begins. */
function isWhole(part: string): boolean {
  const code = part.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[^]*?\*\/|\/\/.*/g, "");
  return ["{}", "()", "[]"].every(([open = "", close = ""]) => code.split(open).length === code.split(close).length);
}

/** Statements are formatted one like the other, whatever stands beside them. */
async function formattedParts(
  parts: readonly string[],
  format: (module: string) => Promise<string>,
): Promise<readonly string[] | undefined> {
  const module = parts.map((part) => `${mark}\n${part}\n`).join("\n");
  const [start, ...formatted] = `\n${await format(module)}`.split(`\n${mark}\n`);
  return start === "" ? formatted.map((part) => part.trimEnd()) : undefined;
}

/** Nothing that goes over several lines but comments, and no sign to leave something as it is. */
function canBeParted(text: string): boolean {
  const isCode = /^(?! *(?:\*|\/\*\*|\/\/)).*`/m;
  return !isCode.test(text) && !/prettier-ignore|\r/.test(text) && !text.includes(mark);
}
