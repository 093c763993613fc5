// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type Get5025ShareParams,
  type GetChairParams,
  type GetContentsParams,
  type GetMessageParams,
  type GetMoodParams,
  type GetPercentParams,
  type GetProfileParams,
  type GetValuesParams,
  type ListChairsParams,
  type ListPartiesParams,
  type PostMessageParams,
  type PostStatusParams,
  type PutFilesIdShareParams,
  get5025Share,
  getChair,
  getContents,
  getMessage,
  getMood,
  getPercent,
  getProfile,
  getValues,
  listChairs,
  listParties,
  postMessage,
  postStatus,
  putFilesIdShare,
} from "./operations/default.js";
export {
  type RoomsChairsResource,
  type RoomsChairsScope,
  roomsChairs,
} from "./resources/rooms-chairs.js";
export type { _20 } from "./models/20.js";
export type { AValue } from "./models/a-value.js";
export type { Content } from "./models/content.js";
export type { Copy } from "./models/copy.js";
export type { FileModel } from "./models/file-model.js";
export type { FirmMood } from "./models/firm-mood.js";
export type { FirmNote } from "./models/firm-note.js";
export type { Folder } from "./models/folder.js";
export type { Message } from "./models/message.js";
export type { MessageDraft } from "./models/message-draft.js";
export type { Mood } from "./models/mood.js";
export type { OpenNote } from "./models/open-note.js";
export type { Profile } from "./models/profile.js";
export type { SentMessage } from "./models/sent-message.js";
export type { Status } from "./models/status.js";
export type { StatusName } from "./models/status-name.js";
export type { Values } from "./models/values.js";
export type { Whole } from "./models/whole.js";
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
