import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** Runs of characters, each with what it is drawn from and how many there are. */
export type TextTemplate = readonly (readonly [alphabet: string, length: number])[];

/**
 * A template of texts that a pattern matches, such as ids; undefined for patterns that are more than a row of characters and
 * classes. Of a class with both cases of a letter, only the small one is taken; of a repetition, the smallest number.
 */
export function textTemplate(pattern: string | undefined): TextTemplate | undefined {
  if (pattern === undefined) return undefined;
  try {
    const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
    const [only, ...others] = parsed.alternatives;
    const runs = only?.elements.map(runOf);
    if (runs === undefined || others.length > 0 || runs.includes(undefined)) return undefined;
    return runs.flatMap((run) => (run === undefined || run[1] === 0 ? [] : [run]));
  } catch {
    return undefined; // A pattern of another dialect.
  }
}

type Run = readonly [alphabet: string, length: number];

function runOf(element: AST.Element): Run | undefined {
  if (element.type === "Assertion") return element.kind === "start" || element.kind === "end" ? ["", 0] : undefined;
  if (element.type !== "Quantifier") return alphabetRun(element);
  const run = alphabetRun(element.element);
  return run && [run[0], element.min];
}

function alphabetRun(element: AST.Element): Run | undefined {
  const alphabet = alphabetOf(element);
  return alphabet === undefined || alphabet === "" ? undefined : [alphabet, 1];
}

function alphabetOf(element: AST.Element | AST.CharacterClassElement): string | undefined {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterClassRange":
      return rangeOf(element.min.value, element.max.value);
    case "CharacterSet":
      return element.kind === "digit" && !element.negate
        ? "0123456789"
        : element.kind === "word" && !element.negate
          ? "0123456789abcdefghijklmnopqrstuvwxyz"
          : undefined;
    case "CharacterClass":
      return element.negate ? undefined : classOf(element.elements);
    default:
      return undefined;
  }
}

function classOf(elements: readonly AST.CharacterClassElement[]): string | undefined {
  const parts = elements.map(alphabetOf);
  if (parts.includes(undefined)) return undefined;
  const characters = [...new Set(parts.join(""))];
  return characters.filter((one) => one === one.toLowerCase() || !characters.includes(one.toLowerCase())).join("");
}

function rangeOf(from: number, to: number): string | undefined {
  if (to - from > 200) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}
