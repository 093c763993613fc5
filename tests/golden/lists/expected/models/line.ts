// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Line {
  sku: string;
  quantity: number;
  unitPrice?: number | undefined;
}

/** Reads a {@link Line} from the wire. */
export function readLine(wire: components["schemas"]["Line"]): Line {
  return readFrom(wire, { sku: wire.sku, quantity: wire.quantity, unitPrice: wire.unit_price });
}

/** Writes a {@link Line} for the wire. */
export function writeLine(model: Line): components["schemas"]["Line"] {
  return { sku: model.sku, quantity: model.quantity, unit_price: model.unitPrice };
}
