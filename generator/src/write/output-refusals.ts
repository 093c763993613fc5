import path from "node:path";
import type { Comparison } from "./changes.js";
import { editedDiff } from "./edited-diff.js";
import type { OutputFile } from "./output-file.js";
import { nameSome, refusal } from "./refusal.js";
import type { Standing } from "./standing-files.js";
import { UnfinishedError } from "./exchange.js";
import { isSystemError } from "./system-error.js";

/** What refusing edits needs to know. */
export interface EditedFiles extends Pick<Comparison, "changes"> {
  readonly all: readonly OutputFile[];
  readonly standing: Standing;
}

/**
 * Refuses to write over what was not generated.
 *
 * @throws {DiagnosticError} `output-foreign`, naming some of it.
 */
export function refuseForeign(out: string, { foreign }: Comparison): void {
  if (foreign.length === 0) return;
  const fix = "Move them away, delete them, or choose another output folder.";
  throw refusal("output-foreign", `${out} holds what was not generated and is in the way: ${nameSome(foreign)}`, fix);
}

/**
 * Refuses to overwrite edits, and shows them.
 *
 * @throws {DiagnosticError} `output-edited`, with the edits as a diff.
 */
export async function refuseEdited(out: string, { changes, all, standing }: EditedFiles): Promise<void> {
  if (changes.edited.length === 0) return;
  const message = `in ${out}, edited since they were generated: ${nameSome(changes.edited)}`;
  const fix = "Keep the edits elsewhere, then run `fetchsmith generate --force` to overwrite these files.";
  throw refusal("output-edited", message, fix, await editedDiff(changes.edited, all, standing));
}

/**
 * Refuses to replace the folder that the run takes place in, or one above it.
 *
 * @throws {DiagnosticError} `output-occupied`.
 */
export function refuseInside(root: string): void {
  const way = path.relative(root, process.cwd());
  if (!path.isAbsolute(way) && way.split(path.sep)[0] !== "..")
    throw refusal("output-occupied", `${root} is replaced as a whole, and this run takes place inside it`);
}

/**
 * Does some work in the output folder, and gives what it gives.
 *
 * @throws {DiagnosticError} `output-unwritable` for what the file system reports, `output-unfinished` for a swap that was cut short;
 * anything else as it is
 */
export async function blamingSystem<Value>(out: string, work: () => Promise<Value>): Promise<Value> {
  return work().catch((error: unknown) => {
    if (error instanceof UnfinishedError) {
      throw refusal("output-unfinished", `${out}: ${error.message}`, "Look at the places that the message names.");
    }
    if (!isSystemError(error)) throw error;
    throw refusal("output-unwritable", `${out} cannot be written: ${error.message}`);
  });
}
