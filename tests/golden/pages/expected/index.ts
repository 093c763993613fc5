// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type ByCursorOperationParams,
  type ByLinkOperationParams,
  type ByOffsetOperationParams,
  type ByPageParams,
  type ByUrlParams,
  byCursorOperation,
  byLinkOperation,
  byOffsetOperation,
  byPage,
  byUrl,
} from "./operations/recognised.js";
export {
  type PlainParams,
  type SwitchedOffParams,
  type ToldParams,
  plain,
  switchedOff,
  told,
} from "./operations/told.js";
export type { Thing } from "./models/thing.js";
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
