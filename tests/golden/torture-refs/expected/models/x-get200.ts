// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Alias } from "./alias.js";

export interface XGet200 {
  a: Alias;
  bCD?: { deep?: Date | null | undefined } | undefined;
}

/** Reads a {@link XGet200} from the wire. */
export function readXGet200(wire: components["schemas"]["XGet200"]): XGet200 {
  return readFrom(wire, {
    a: wire.a,
    bCD: wire["b/c~d"] && { deep: readDate(wire["b/c~d"].deep) },
  });
}
