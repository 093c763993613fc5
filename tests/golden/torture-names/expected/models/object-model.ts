// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom, withOwn } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface ObjectModel {
  toString?: string | undefined;
  hasOwnProperty?: boolean | undefined;
}

/** Reads a {@link ObjectModel} from the wire. */
export function readObjectModel(wire: components["schemas"]["Object"]): ObjectModel {
  return readFrom(
    wire,
    withOwn(wire, (wire) => ({ toString: wire.toString, hasOwnProperty: wire.hasOwnProperty })),
  );
}
