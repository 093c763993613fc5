// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { RawText } from "./raw-text.js";

/** Texts beside alternatives of which only some are text. */
export interface Reading {
  rawText?: RawText | undefined;
  readAt?: Date | null | undefined;
  levelName?: "low" | "high" | undefined;
}

/** Reads a {@link Reading} from the wire. */
export function readReading(wire: components["schemas"]["Reading"]): Reading {
  return readFrom(wire, {
    rawText: wire.raw_text,
    readAt: readDate(wire.read_at),
    levelName: wire.level_name,
  });
}

/** Writes a {@link Reading} for the wire. */
export function writeReading(model: Reading): components["schemas"]["Reading"] {
  return {
    raw_text: model.rawText,
    read_at: model.readAt ? exactDateTime("readAt", model.readAt) : undefined,
    level_name: model.levelName,
  };
}
