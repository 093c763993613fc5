// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type GetContradictedParams,
  type GetDefaultParams,
  type GetFoundParams,
  type PatchNothingParams,
  type PostContradictedParams,
  type PostFormParams,
  type PostFurtherParams,
  type PostMomentsParams,
  type PostPartsParams,
  type PostPartsParamsLasting,
  type PostPartsParamsLastingOuter,
  type PutContradictedParams,
  type PutEmptyParams,
  type PutMomentsParams,
  getContradicted,
  getDefault,
  getFound,
  patchNothing,
  postContradicted,
  postForm,
  postFurther,
  postMoments,
  postParts,
  putContradicted,
  putEmpty,
  putMoments,
} from "./operations/default.js";
export type { Absent } from "./models/absent.js";
export type { Anything } from "./models/anything.js";
export type { Begun } from "./models/begun.js";
export type { Counted } from "./models/counted.js";
export type { Ended } from "./models/ended.js";
export type { Grouped } from "./models/grouped.js";
export type { Labelled } from "./models/labelled.js";
export type { Met } from "./models/met.js";
export type { Moments } from "./models/moments.js";
export type { Since } from "./models/since.js";
export type { Size } from "./models/size.js";
export type { Sized } from "./models/sized.js";
export type { Torn } from "./models/torn.js";
export type { Unit } from "./models/unit.js";
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
