// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { Order } from "../models/order.js";
import {
  type CancelOrderParams,
  type CreateOrderParams,
  type ListOrdersParams,
  type PatchOrderParams,
  type ReplaceOrderParams,
  cancelOrder,
  createOrder,
  getOrder,
  listOrders,
  patchOrder,
  replaceOrder,
} from "../operations/orders.js";
import type { Paginated } from "../runtime/pages.js";
import type { RequestOptions } from "../runtime/send.js";

/** What all calls of a {@link OrdersResource} have in common. */
export interface OrdersScope {
  /** Whose orders these are. */
  accountId: string;
}

/**
 * Operations with one {@link OrdersScope} in common.
 *
 * `/v1/accounts/{account_id}/orders`
 */
export interface OrdersResource {
  /** Place an order */
  create(
    params: Omit<CreateOrderParams, keyof OrdersScope>,
    options?: RequestOptions,
  ): Promise<Order>;
  /** List the orders */
  list(
    params?: Omit<ListOrdersParams, keyof OrdersScope>,
    options?: RequestOptions,
  ): Paginated<Order>;
  get(orderId: string, params?: Record<string, never>, options?: RequestOptions): Promise<Order>;
  patch(
    orderId: string,
    params: Omit<PatchOrderParams, keyof OrdersScope | "orderId">,
    options?: RequestOptions,
  ): Promise<Order>;
  replace(
    orderId: string,
    params: Omit<ReplaceOrderParams, keyof OrdersScope | "orderId">,
    options?: RequestOptions,
  ): Promise<Order>;
  cancel(
    orderId: string,
    params: Omit<CancelOrderParams, keyof OrdersScope | "orderId">,
    options?: RequestOptions,
  ): Promise<void>;
}

/** The {@link OrdersResource} of one {@link OrdersScope}. */
export function orders(client: Client, scope: OrdersScope): OrdersResource {
  return {
    create: (params, options) => createOrder(client, { ...params, ...scope }, options),
    list: (params, options) => listOrders(client, { ...params, ...scope }, options),
    get: (orderId, _params, options) => getOrder(client, { ...scope, orderId }, options),
    patch: (orderId, params, options) =>
      patchOrder(client, { ...params, ...scope, orderId }, options),
    replace: (orderId, params, options) =>
      replaceOrder(client, { ...params, ...scope, orderId }, options),
    cancel: (orderId, params, options) =>
      cancelOrder(client, { ...params, ...scope, orderId }, options),
  };
}
