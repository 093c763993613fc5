// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Begun {
  span: { begunAt: Date | null };
  madeAt?: string | undefined;
}

/** Reads a {@link Begun} from the wire. */
export function readBegun(wire: components["schemas"]["Begun"]): Begun {
  return readFrom(wire, { span: { begunAt: readDate(wire.span.begun_at) }, madeAt: wire.made_at });
}

/** Writes a {@link Begun} for the wire. */
export function writeBegun(model: Begun): components["schemas"]["Begun"] {
  return {
    span: { begun_at: exactDateTime("begunAt", model.span.begunAt) },
    made_at: model.madeAt,
  };
}
