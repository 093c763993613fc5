import { UnknownForm, type Tokens } from "./tokens.js";
import type { Pattern } from "./tree.js";

/** The lines of what is said of what comes next, without what they stand in by. */
export function readDocs(tokens: Tokens): string[] {
  const { kind, text, isFirst } = tokens.peek();
  if (kind !== "doc") return [];
  const [first = "", ...rest] = text.split("\n");
  tokens.next();
  const lines = rest.map((line) => line.trimStart());
  if (!isFirst || !tokens.peek().isFirst || !lines.every((line) => line.startsWith("*"))) throw new UnknownForm();
  return [first.trimEnd(), ...lines.map((line) => ` ${trimmed(line)}`)];
}

/** Two spaces at the end of a line mean something in Markdown. */
function trimmed(line: string): string {
  const text = line.trimEnd();
  return text !== "*" && line.endsWith("  ") ? `${text}  ` : text;
}

/** What names a property: quotes stay only where they have to be. */
export function readKey(tokens: Tokens): string {
  const { kind, text } = tokens.next();
  if (kind === "word") return text;
  if (kind === "text" && /^"[\w$]*[-.:/ @+<>[\]][\w$.:/ @+<>[\]-]*"$/.test(text)) return text;
  throw new UnknownForm();
}

/** What is taken out of an object, with its braces. */
export function readPattern(tokens: Tokens): Pattern {
  tokens.expect("{");
  const pattern = tokens.list("}", () => {
    const key = readWord(tokens);
    return { key, name: tokens.takes(":") ? tokens.name() : undefined };
  });
  if (pattern.length === 0) throw new UnknownForm();
  return pattern;
}

/** A name, or what would be none if it stood alone. */
export function readWord(tokens: Tokens): string {
  const { kind, text } = tokens.next();
  if (kind !== "word") throw new UnknownForm();
  return text;
}

/** Text in the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const doubles = text.split('"').length - 3;
  if (doubles <= text.split("'").length - 1) return text;
  return `'${text.slice(1, -1).replaceAll(/\\"|\\.|'/g, requoted)}'`;
}

function requoted(found: string): string {
  if (found === "'") return "\\'";
  return found === '\\"' ? '"' : found;
}
