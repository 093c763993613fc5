// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { OpenNote } from "./open-note.js";

/** What it requires stands in a base with further properties. */
export type FirmNote = OpenNote & { kind?: string | undefined } & { [key: string]: unknown } & {
  note: string | null;
};
