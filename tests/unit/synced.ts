import type { Changes } from "../../generator/src/write/folder-changes.js";
import type { ManifestFacts } from "../../generator/src/write/manifest.js";
import type { OutputFile } from "../../generator/src/write/output-file.js";
import { compareOutput, syncOutput, type SyncOptions } from "../../generator/src/write/sync-output.js";

/** What these tests' files are made from, for the manifest. */
export const facts: ManifestFacts = {
  generator: "fetchsmith 1.2.3",
  names: new Map(),
  inputs: new Map([["../api.json", "a".repeat(64)]]),
};

/** Makes a folder hold these files. */
export async function syncFiles(out: string, files: readonly OutputFile[], options?: SyncOptions): Promise<Changes> {
  return (await syncOutput(out, { files, facts }, options)).changes;
}

/** Tells how a folder differs from these files. */
export async function compareFiles(out: string, files: readonly OutputFile[]): Promise<Changes> {
  return (await compareOutput(out, { files, facts })).changes;
}
