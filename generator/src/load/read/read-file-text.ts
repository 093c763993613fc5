import { readFile, stat } from "node:fs/promises";
import { decodeText } from "./decode-text.js";

/** A file gave nothing usable; the message says why, without naming the file. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";
  readonly missing: boolean;

  constructor(message: string, missing: boolean) {
    super(message);
    this.missing = missing;
  }
}

/** The text of a file. */
export async function readFileText(file: string): Promise<string> {
  return decodeText(await readFile(file).catch(refuse));
}

/**
 * The text of a file that a document refers to. A pipe or a device is refused: reading it may never end, and nobody but the
 * document has asked for it.
 */
export async function readReferredText(file: string): Promise<string> {
  const found = await stat(file).catch(refuse);
  if (!found.isFile() && !found.isDirectory()) throw new ReadFailure("is a pipe or a device", false);
  return readFileText(file);
}

/** Tells in the user's terms what the system said about reading. */
export function refuse(error: unknown): never {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  if (code === "ENOENT" || code === "ENOTDIR") throw new ReadFailure("does not exist", true);
  if (code === "EISDIR") throw new ReadFailure("is a folder", false);
  if (code === "EACCES" || code === "EPERM") throw new ReadFailure("must not be read (permission denied)", false);
  throw new ReadFailure(`cannot be read (${code})`, false);
}
