import type { JSDocStructure, OptionalKind } from "ts-morph";

/** The door for comments: text of a document as a doc comment that it cannot end and whose tags it cannot forge. */

/** What a doc comment says. */
export interface Doc {
  /** A sentence of the generator's own, which may hold `{@link …}`. */
  readonly about?: string;
  /** Markdown of the document. */
  readonly paragraphs?: readonly (string | undefined)[];
  readonly deprecated?: boolean;
}

/** The doc comment of a declaration `indent` columns in, wrapped at column 80; none where there is nothing to say. */
export function docs({ about, paragraphs = [], deprecated = false }: Doc, indent = 0): OptionalKind<JSDocStructure>[] {
  const foreign = paragraphs.flatMap((paragraph) => (paragraph?.trim() ? [harmless(paragraph)] : []));
  const told = [...(about === undefined ? [] : [about]), ...foreign].map((text) => wrapped(text, 77 - indent));
  const lines = [...told, ...(deprecated ? ["@deprecated"] : [])].join("\n\n");
  if (lines === "") return [];
  return [{ description: lines.includes("\n") ? `\n${lines}` : lines }];
}

/** Text that neither ends the comment nor starts a tag or a nested comment. */
function harmless(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\*\//g, "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** Breaks lines between words. Lists, quotes, tables and indented or fenced code keep their lines. */
function wrapped(text: string, width: number): string {
  if (/^(\s{4}|```|~~~|\s*([-*+>|]|\d+[.)])\s)/m.test(text)) return text.trim();
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => wrapParagraph(paragraph, width))
    .join("\n\n");
}

function wrapParagraph(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.match(/(?:\{@link [^}]*\}|\S)+/g) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
