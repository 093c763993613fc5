// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Line, readLine, writeLine } from "./line.js";

export interface NewOrder {
  lines: Line[];
  comment?: string | null | undefined;
}

/** Reads a {@link NewOrder} from the wire. */
export function readNewOrder(wire: components["schemas"]["NewOrder"]): NewOrder {
  return readFrom(wire, { lines: wire.lines.map(readLine), comment: wire.comment });
}

/** Writes a {@link NewOrder} for the wire. */
export function writeNewOrder(model: NewOrder): components["schemas"]["NewOrder"] {
  return { lines: model.lines.map(writeLine), comment: model.comment };
}
