import { chmodSync, lstatSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Removes a file, or a folder of our own with all that is in it, those folders included that were made read-only. */
export function removeTree(place: string): void {
  const entry = lstatSync(place, { throwIfNoEntry: false });
  if (entry?.isDirectory() === true) allowChanges(place);
  rmSync(place, { recursive: true, force: true });
}

function allowChanges(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) allowChanges(path.join(folder, entry.name));
  }
}
