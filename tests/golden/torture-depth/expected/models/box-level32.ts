// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface BoxLevel32 {
  box?: { gift: { wrappedAt: Date | null } } | undefined;
}

/** Reads a {@link BoxLevel32} from the wire. */
export function readBoxLevel32(wire: components["schemas"]["BoxLevel32"]): BoxLevel32 {
  return readFrom(wire, {
    box: wire.box && { gift: { wrappedAt: readDate(wire.box.gift.wrapped_at) } },
  });
}

/** Writes a {@link BoxLevel32} for the wire. */
export function writeBoxLevel32(model: BoxLevel32): components["schemas"]["BoxLevel32"] {
  return {
    box: model.box && {
      gift: { wrapped_at: exactDateTime("wrappedAt", model.box.gift.wrappedAt) },
    },
  };
}
