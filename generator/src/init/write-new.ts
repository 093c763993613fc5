import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSystemError } from "../write/system-error.js";

/** What became of one file. */
export interface Step {
  /** Absolute path. */
  readonly file: string;
  readonly outcome: "created" | "changed" | "kept";
  /** Why it was kept, or what of it was. */
  readonly note?: string;
}

/**
 * Writes a file that is not there yet, and the folders that it is to stand in; one that is there is overwritten only if `force`
 * says so.
 *
 * @throws what the file system says, unless it is that the file is there.
 */
export async function writeNew(file: string, text: string, force: boolean): Promise<Step> {
  const present = await readFile(file, "utf8").catch(() => undefined);
  if (present === text) return { file, outcome: "kept", note: "as it should be already" };
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return { file, outcome: "kept", note: "was there before" };
    throw error;
  }
  return { file, outcome: present === undefined ? "created" : "changed" };
}
