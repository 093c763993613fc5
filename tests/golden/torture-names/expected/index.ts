// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export { type DefaultOperationParams, defaultOperation } from "./operations/file-e3b0c442.js";
export { type FetchOperationParams, fetchOperation } from "./operations/promise.js";
export {
  type DeleteGlobals2042bbd8Params,
  type DeleteGlobalsParams,
  type NewOperationParams,
  deleteGlobals,
  deleteGlobals_2042bbd8,
  newOperation,
} from "./operations/default.js";
export type { ArrayModel } from "./models/array-model.js";
export type { Components } from "./models/components.js";
export type { MapModel } from "./models/map-model.js";
export type { ObjectModel } from "./models/object-model.js";
export type { PartialModel } from "./models/partial-model.js";
export type { PromiseModel } from "./models/promise-model.js";
export type { ReadonlyModel } from "./models/readonly-model.js";
export type { RecordModel } from "./models/record-model.js";
export type { RequestModel } from "./models/request-model.js";
export type { ResponseModel } from "./models/response-model.js";
export type { Any } from "./models/any.js";
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
