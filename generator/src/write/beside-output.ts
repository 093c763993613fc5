import path from "node:path";

/** The folder that the output folder stands in: what is written for it is written there first, on the same file system. */
export function folderBeside(root: string): string {
  return path.dirname(root);
}

/** How every file and folder is called that a run puts beside the output folder for a while: this and a suffix. */
export function namePrefix(root: string): string {
  return `.${path.basename(root)}.fetchsmith-`;
}

/** The file that a run holds while it writes the output folder. */
export function lockFile(root: string): string {
  return path.join(folderBeside(root), `${namePrefix(root)}lock`);
}
