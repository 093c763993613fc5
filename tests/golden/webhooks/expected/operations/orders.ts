// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";

/** Params of {@link createOrder}. */
export interface CreateOrderParams {
  body?: { notify: string } | undefined;
}

export function createOrder(
  client: Client,
  params: CreateOrderParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "createOrder" },
    (init) =>
      client.POST("/orders", {
        ...(params.body === undefined ? init : json(init)),
        body: params.body,
      } satisfies RequestOf<"createOrder">),
    nothing,
  );
}
