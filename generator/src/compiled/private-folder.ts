import { lstatSync, mkdirSync, type Stats } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Where compiled code is kept, below the folder that Node.js keeps its own in: made if it is not there. Danger: what lies in it is
 * executed, and the folder above is everybody's. One that another may write, or has made, is none.
 *
 * @param uid the user, as the system numbers users; without one, temporary folders are the user's own
 * @returns undefined where none can be had, or `NODE_DISABLE_COMPILE_CACHE` is set
 */
export function privateFolder(uid: number | undefined = process.getuid?.()): string | undefined {
  const { NODE_COMPILE_CACHE: chosen, NODE_DISABLE_COMPILE_CACHE: isDisabled } = process.env;
  if (isDisabled !== undefined && isDisabled !== "") return undefined;
  const above = chosen === undefined || chosen === "" ? os.tmpdir() : path.resolve(chosen);
  const folder = path.join(above, uid === undefined ? "fetchsmith-compiled" : `fetchsmith-compiled-${String(uid)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const entry = lstatSync(folder);
    return entry.isDirectory() && isPrivate(entry, uid) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nobody but the user has made it, or may write it. */
export function isPrivate({ uid: owner, mode }: Stats, uid: number | undefined = process.getuid?.()): boolean {
  return uid === undefined || (owner === uid && (mode & 0o022) === 0);
}
