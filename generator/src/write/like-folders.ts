import { chmodSync, chownSync, mkdirSync, statSync, type Stats } from "node:fs";
import path from "node:path";
import { isSystemError } from "./system-error.js";

/** Makes folders in a new tree, each with the permissions and owner of its counterpart in the former tree, if there is one. */
export function makeFoldersLike(former: string, fresh: string, folders: Iterable<string>): void {
  for (const folder of new Set(["", ...folders])) {
    const made = mkdirSync(path.join(fresh, folder), { recursive: true });
    const model = statSync(path.join(former, folder), { throwIfNoEntry: false });
    if (made !== undefined && model?.isDirectory() === true) makeLike(path.join(fresh, folder), model);
  }
}

function makeLike(folder: string, { mode, uid, gid }: Stats): void {
  const made = statSync(folder);
  if (made.uid !== uid || made.gid !== gid) unlessRefused(() => chownSync(folder, uid, gid));
  if (made.mode !== mode) chmodSync(folder, mode & 0o7777);
}

/** Only root may give a folder away; for others it stays theirs. */
function unlessRefused(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EPERM") throw error;
  }
}
