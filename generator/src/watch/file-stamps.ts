import { statSync } from "node:fs";

/** What files looked like when they were read, by absolute path. */
export type FileStamps = ReadonlyMap<string, string>;

/** A text that is another one once the file is: rewritten, replaced, deleted or made. Synchronous, to be taken before reading. */
export function stampOf(file: string): string {
  try {
    const { mtimeNs, ctimeNs, size, ino } = statSync(file, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join();
  } catch {
    return "missing"; // or out of reach, which is the same to a reader
  }
}

/** Whether any of the files is not what it was. */
export function isOutdated(stamps: FileStamps): boolean {
  return [...stamps].some(([file, stamp]) => stampOf(file) !== stamp);
}
