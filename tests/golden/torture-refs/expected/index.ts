// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type GetXParams,
  type GetYParams,
  type GetZParams,
  type PostWParams,
  getX,
  getY,
  getZ,
  postW,
} from "./operations/default.js";
export type { _50Off } from "./models/50-off.js";
export type { _50OffIt } from "./models/50-off-it.js";
export type { Alias } from "./models/alias.js";
export type { AliasOfAlias } from "./models/alias-of-alias.js";
export type { Anchored } from "./models/anchored.js";
export type { AnchoredLocal } from "./models/anchored-local.js";
export type { Around } from "./models/around.js";
export type { Circle } from "./models/circle.js";
export type { Tree } from "./models/tree.js";
export type { TreeName } from "./models/tree-name.js";
export type { XGet200 } from "./models/x-get200.js";
export type { XGet200BCD } from "./models/x-get200-bcd.js";
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
