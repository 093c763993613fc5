// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type NewOrder, readNewOrder } from "./new-order.js";

export type Order = NewOrder & { orderId: string; placedAt: Date | null };

/** Reads a {@link Order} from the wire. */
export function readOrder(wire: components["schemas"]["Order"]): Order {
  return readFrom(wire, {
    ...readNewOrder(wire),
    orderId: wire.order_id,
    placedAt: readDate(wire.placed_at),
  });
}
