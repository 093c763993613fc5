// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export { type GetAccountParams, getAccount } from "./operations/accounts.js";
export type { Account } from "./models/account.js";
export { Offset } from "./models/offset.js";
export type { Rating } from "./models/rating.js";
export { Status } from "./models/status.js";
export type { Unclear } from "./models/unclear.js";
export { Plan, Tariff } from "./models/plan.js";
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
