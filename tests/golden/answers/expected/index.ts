// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type ChangeOrdersParams,
  type CountJobsParams,
  type GetAnythingParams,
  type GetBytesParams,
  type GetDefaultParams,
  type GetDraftParams,
  type GetHalParams,
  type GetSpanParams,
  type GetTextParams,
  type HeadJobsParams,
  type PlaceOrderParams,
  type PutDraftParams,
  type StartJobParams,
  type StopJobsParams,
  changeOrders,
  countJobs,
  getAnything,
  getBytes,
  getDefault,
  getDraft,
  getHal,
  getSpan,
  getText,
  headJobs,
  placeOrder,
  putDraft,
  startJob,
  stopJobs,
} from "./operations/answers.js";
export {
  type FollowEventsParams,
  type FollowLogParams,
  type FollowTextsParams,
  followEvents,
  followLog,
  followTexts,
} from "./operations/streams.js";
export type { Draft } from "./models/draft.js";
export type { Job } from "./models/job.js";
export type { Note } from "./models/note.js";
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
export type { ServerSentEvent } from "./runtime/streams.js";
export type { components, operations, paths } from "./schema.js";
