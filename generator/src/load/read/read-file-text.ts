import { readFile } from "node:fs/promises";

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
  try {
    return plainText(await readFile(file, "utf8"));
  } catch (error) {
    throw failure(error);
  }
}

/** The text as positions are counted in it: no byte order mark, lines ended by a line feed. */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
}

function failure(error: unknown): ReadFailure {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return new ReadFailure("does not exist", true);
  if (code === "EISDIR") return new ReadFailure("is a folder", false);
  if (code === "EACCES" || code === "EPERM") return new ReadFailure("must not be read (permission denied)", false);
  return new ReadFailure(`cannot be read (${String(code)})`, false);
}
