// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type GetCookieParams,
  type GetEitherParams,
  type GetInheritedParams,
  type GetOptionalParams,
  type GetPersonParams,
  type GetPublicParams,
  type GetUsualParams,
  type PostMachineParams,
  type PostUsualParams,
  type PutUsualParams,
  getCookie,
  getEither,
  getInherited,
  getOptional,
  getPerson,
  getPublic,
  getUsual,
  postMachine,
  postUsual,
  putUsual,
} from "./operations/things.js";
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
export type { Secret } from "./runtime/security.js";
export type { components, operations, paths } from "./schema.js";
