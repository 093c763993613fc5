import type { OutputFile } from "./output-file.js";
import type { Standing } from "./standing-files.js";

/** How many lines of all diffs together are shown. */
const shownLines = 60;

/** What `generate --force` would make of the edited files, as a unified diff; only the first lines of a long one. */
export async function editedDiff(
  edited: readonly string[],
  files: readonly OutputFile[],
  standing: Standing,
): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const patches = edited.map((file) => {
    const former = standing.get(file);
    const text = Buffer.isBuffer(former) ? former.toString("utf8") : "";
    const patch = createTwoFilesPatch(`${file}\tas edited`, `${file}\tas generated`, text, wanted.get(file) ?? "");
    return patch.replace(/^=+\n/, "").trimEnd();
  });
  const lines = patches.join("\n").split("\n");
  const hidden = lines.length - shownLines;
  return [...lines.slice(0, shownLines), ...(hidden > 0 ? [`… ${String(hidden)} more lines`] : [])].join("\n");
}
