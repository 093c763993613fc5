import type { DraftFile } from "../format/formatter.js";

/** A file of a small SDK before and after an edit of its document. */
export interface EditedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is as it stays, unformatted. */
  readonly isLaidOut: boolean;
}

/**
 * Makes an edit that a file has had in the same file of a larger SDK: declaration by declaration, each of which has to stand
 * there once, as it was before. Undefined where one does not, or the edit is more than other text of the same declarations.
 */
export function spliced({ path, before, after }: Omit<EditedFile, "isLaidOut">, standing: string): string | undefined {
  const old = declarationsOf(path, before);
  const edited = declarationsOf(path, after);
  if (old.length !== edited.length) return undefined;
  let text = `\n${standing}\n`;
  for (const [at, declaration] of old.entries()) {
    const now = edited[at] ?? "";
    if (now === declaration) continue;
    const [start, end, ...more] = text.split(`\n${declaration}\n`);
    if (start === undefined || end === undefined || more.length > 0) return undefined;
    text = `${start}\n${now}\n${end}`;
  }
  return text.slice(1, -1);
}

/** The declarations of a module; of the wire types, which are a few large ones, the members of these. */
function declarationsOf(path: string, text: string): readonly string[] {
  return path === "schema.ts" ? text.split(/\n(?= {0,2}\S)/) : text.trimEnd().split(/\n{2,}(?=\S)/);
}

/** The files that an edit has changed; undefined where it has made or removed some. */
export function editedFiles(
  before: readonly DraftFile[],
  after: readonly DraftFile[],
): readonly EditedFile[] | undefined {
  const now = new Map(after.map(({ path, text }) => [path, text]));
  if (now.size !== before.length) return undefined;
  const files = before.map(({ path, text, isLaidOut = false }) => ({
    path,
    isLaidOut,
    before: text,
    after: now.get(path),
  }));
  return files.every((file): file is EditedFile => file.after !== undefined)
    ? files.filter((file) => file.before !== file.after)
    : undefined;
}
