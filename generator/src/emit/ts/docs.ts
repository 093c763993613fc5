/** The door for comments: text of a document as a doc comment that it cannot end and whose tags it cannot forge. */

/** What a doc comment says. */
export interface Doc {
  /** A sentence of the generator's own, which may hold `{@link …}`. */
  readonly about?: string;
  /** Markdown of the document. */
  readonly paragraphs?: readonly (string | undefined)[];
  /** Markdown of one line each, as a list below the paragraphs. */
  readonly list?: readonly string[];
  readonly deprecated?: boolean;
}

/** The doc comment of a declaration `indent` columns in, wrapped at column 80; none where there is nothing to say. */
export function docs(doc: Doc, indent = 0): string[] {
  const lines = linesOf(doc, 77 - indent);
  if (lines === "") return [];
  return [lines.includes("\n") ? `\n${lines}` : lines];
}

/** The same as text, for what stands inside of an expression. */
export function docText(doc: Doc, indent = 0): string {
  const lines = linesOf(doc, 77 - indent);
  if (lines === "") return "";
  return lines.includes("\n") ? `/**\n${lines.replace(/^/gm, " * ")}\n */\n` : `/** ${lines} */\n`;
}

function linesOf({ about, paragraphs = [], list = [], deprecated = false }: Doc, width: number): string {
  const foreign = paragraphs.flatMap((paragraph) => (paragraph?.trim() ? [harmless(paragraph)] : []));
  const told = [...(about === undefined ? [] : [about]), ...foreign].map((text) => wrapped(text, width));
  const items = list.map((item) => `- ${wrapParagraph(harmless(item), width - 2).replaceAll("\n", "\n  ")}`);
  const parts = [...told, ...(items.length === 0 ? [] : [items.join("\n")]), ...(deprecated ? ["@deprecated"] : [])];
  return parts.join("\n\n");
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
