// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import { type NewOrder, writeNewOrder } from "../models/new-order.js";
import { type Order, readOrder } from "../models/order.js";
import { exactDateTime } from "../runtime/exact-date-time.js";
import { json } from "../runtime/json.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link listOrders}. */
export interface ListOrdersParams {
  /** Whose orders these are. */
  accountId: string;
  /**
   * How many orders a page holds.
   *
   * Without it, pages of up to 50 are asked for, and no more than `limit`.
   */
  queryLimit?: number | undefined;
  status?: ("open" | "paid")[] | undefined;
  since?: Date | string | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

/** List the orders */
export function listOrders(
  client: Client,
  params: ListOrdersParams,
  options?: RequestOptions,
): Paginated<Order> {
  return paginate(
    params,
    options,
    {
      cursor: ["page_token", "limit"],
      size: { from: "queryLimit", to: "limit", automatic: 50, minimum: 1, maximum: 200 },
    },
    (page: PageRequest<QueryOf<"ListOrders">>, params, options) =>
      send(
        options,
        { id: "ListOrders" },
        (init) =>
          client.GET("/v1/accounts/{account_id}/orders", {
            ...init,
            params: {
              path: { account_id: segment("accountId", params.accountId) },
              query: {
                limit: page.size,
                page_token: page.get("page_token", String),
                status: params.status,
                since: exactDateTime("since", params.since),
              },
            },
          } satisfies RequestOf<"ListOrders">),
        (body) => page.of((body.result?.orders ?? []).map(readOrder), body.result?.links?.next),
      ),
  );
}

/** Params of {@link createOrder}. */
export interface CreateOrderParams {
  /** Whose orders these are. */
  accountId: string;
  body: NewOrder;
}

/** Place an order */
export function createOrder(
  client: Client,
  params: CreateOrderParams,
  options?: RequestOptions,
): Promise<Order> {
  return send(
    options,
    { id: "CreateOrder" },
    (init) =>
      client.POST("/v1/accounts/{account_id}/orders", {
        ...json(init),
        params: { path: { account_id: segment("accountId", params.accountId) } },
        body: writeNewOrder(params.body),
      } satisfies RequestOf<"CreateOrder">),
    readOrder,
  );
}

/** Params of {@link getOrder}. */
export interface GetOrderParams {
  /** Whose orders these are. */
  accountId: string;
  orderId: string;
}

export function getOrder(
  client: Client,
  params: GetOrderParams,
  options?: RequestOptions,
): Promise<Order> {
  return send(
    options,
    { id: "GetOrder" },
    (init) =>
      client.GET("/v1/accounts/{account_id}/orders/{order_id}", {
        ...init,
        params: {
          path: {
            account_id: segment("accountId", params.accountId),
            order_id: segment("orderId", params.orderId),
          },
        },
      } satisfies RequestOf<"GetOrder">),
    readOrder,
  );
}

/** Params of {@link replaceOrder}. */
export interface ReplaceOrderParams {
  /** Whose orders these are. */
  accountId: string;
  orderId: string;
  body: NewOrder;
}

export function replaceOrder(
  client: Client,
  params: ReplaceOrderParams,
  options?: RequestOptions,
): Promise<Order> {
  return send(
    options,
    { id: "ReplaceOrder" },
    (init) =>
      client.PUT("/v1/accounts/{account_id}/orders/{order_id}", {
        ...json(init),
        params: {
          path: {
            account_id: segment("accountId", params.accountId),
            order_id: segment("orderId", params.orderId),
          },
        },
        body: writeNewOrder(params.body),
      } satisfies RequestOf<"ReplaceOrder">),
    readOrder,
  );
}

/** Params of {@link cancelOrder}. */
export interface CancelOrderParams {
  /** Whose orders these are. */
  accountId: string;
  orderId: string;
  /** The order's version. */
  ifMatch: string;
}

export function cancelOrder(
  client: Client,
  params: CancelOrderParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "CancelOrder" },
    (init) =>
      client.DELETE("/v1/accounts/{account_id}/orders/{order_id}", {
        ...init,
        params: {
          path: {
            account_id: segment("accountId", params.accountId),
            order_id: segment("orderId", params.orderId),
          },
          header: { "If-Match": params.ifMatch },
        },
      } satisfies RequestOf<"CancelOrder">),
    nothing,
  );
}

/** Params of {@link patchOrder}. */
export interface PatchOrderParams {
  /** Whose orders these are. */
  accountId: string;
  orderId: string;
  body: { comment?: string | null | undefined };
}

export function patchOrder(
  client: Client,
  params: PatchOrderParams,
  options?: RequestOptions,
): Promise<Order> {
  return send(
    options,
    { id: "PatchOrder" },
    (init) =>
      client.PATCH("/v1/accounts/{account_id}/orders/{order_id}", {
        ...json(init),
        params: {
          path: {
            account_id: segment("accountId", params.accountId),
            order_id: segment("orderId", params.orderId),
          },
        },
        body: params.body,
      } satisfies RequestOf<"PatchOrder">),
    readOrder,
  );
}
