// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface DateModel {
  atTime: Date | null;
  note?: string | undefined;
  "no-te"?: string | undefined;
  no_te?: string | undefined;
}

/** Reads a {@link DateModel} from the wire. */
export function readDateModel(wire: components["schemas"]["Date"]): DateModel {
  return readFrom(wire, {
    atTime: readDate(wire.at_time),
    note: wire.note,
    "no-te": wire["no-te"],
    no_te: wire.no_te,
  });
}
