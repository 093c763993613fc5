// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export { type PutAllParams, putAll } from "./operations/default.js";
export type { All } from "./models/all.js";
export type { AllInput } from "./models/all-input.js";
export type { Bools } from "./models/bools.js";
export type { BothWays } from "./models/both-ways.js";
export type { BothWaysInput } from "./models/both-ways-input.js";
export type { Letter } from "./models/letter.js";
export type { Maps } from "./models/maps.js";
export type { Nulls } from "./models/nulls.js";
export type { NullsInput } from "./models/nulls-input.js";
export type { Numbered } from "./models/numbered.js";
export type { Pair } from "./models/pair.js";
export type { Point } from "./models/point.js";
export type { PointInput } from "./models/point-input.js";
export type { Round } from "./models/round.js";
export type { RuledOut } from "./models/ruled-out.js";
export type { Shape } from "./models/shape.js";
export type { Square } from "./models/square.js";
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
