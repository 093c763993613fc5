// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type GetGridParams,
  type GetInnermostParams,
  type PackBoxParams,
  getGrid,
  getInnermost,
  packBox,
} from "./operations/default.js";
export type { Box } from "./models/box.js";
export type { BoxBoxGift } from "./models/box-box-gift.js";
export type { BoxLevel32 } from "./models/box-level32.js";
export type { GridGet200Level32 } from "./models/grid-get200-level32.js";
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
