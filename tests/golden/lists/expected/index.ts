// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type ListEventsParams,
  type ListNamesParams,
  listEvents,
  listNames,
} from "./operations/events.js";
export {
  type CancelOrderParams,
  type CreateOrderParams,
  type GetOrderParams,
  type ListOrdersParams,
  type PatchOrderParams,
  type ReplaceOrderParams,
  cancelOrder,
  createOrder,
  getOrder,
  listOrders,
  patchOrder,
  replaceOrder,
} from "./operations/orders.js";
export { type OrdersResource, type OrdersScope, orders } from "./resources/orders.js";
export type { Event } from "./models/event.js";
export type { Line } from "./models/line.js";
export type { NewOrder } from "./models/new-order.js";
export type { Order } from "./models/order.js";
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  AnswerError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  CallError,
  ConflictError,
  ConnectionError,
  DeadlineError,
  DecodeError,
  InvalidParameterError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  SdkError,
  ServerError,
  TimeoutError,
  UnprocessableError,
  isApiError,
} from "./runtime/errors.js";
export type { Attempt, LogLevel, Logger } from "./runtime/observe.js";
export type { Page, Paginated } from "./runtime/pages.js";
export { type RequestOptions, withResponse } from "./runtime/send.js";
export { type JsonObject, type JsonValue, wireOf } from "./runtime/values.js";
export type { components, operations, paths } from "./schema.js";
