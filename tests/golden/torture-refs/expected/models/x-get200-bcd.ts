// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import type { components } from "../schema.js";

export interface XGet200BCD {
  deep?: Date | null | undefined;
}

/** Writes a {@link XGet200BCD} for the wire. */
export function writeXGet200BCD(model: XGet200BCD): components["schemas"]["XGet200BCD"] {
  return { deep: model.deep ? exactDateTime("deep", model.deep) : undefined };
}
