import type { FormattedTexts } from "./formatted-texts.js";
import { hasFormat, pretty } from "./pretty.js";

/** A file that is not formatted yet. */
export interface DraftFile {
  /** Relative to the folder that is written, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether it is as it stays, since what printed it laid it out. */
  readonly isLaidOut?: boolean;
}

/**
 * Formats files, one after the other: at once, the syntax trees of all of them would stand in memory.
 *
 * @param known texts that need no formatting again
 * @param onFormatted called after each, with how many there are
 */
export async function formattedFiles(
  files: readonly DraftFile[],
  known?: FormattedTexts,
  onFormatted?: (done: number, total: number) => void,
): Promise<readonly DraftFile[]> {
  const done: DraftFile[] = [];
  for (const { path, text, isLaidOut = false } of files) {
    done.push({ path, text: isLaidOut || !hasFormat(path) ? text : await pretty(path, text, known) });
    onFormatted?.(done.length, files.length);
  }
  return done;
}
