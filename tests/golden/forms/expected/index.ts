// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type DeleteMessageParams,
  type SendMessageParams,
  type SendMessageParamsDelivery,
  type SendMessageParamsDeliveryWindow,
  type SendMessageParamsMedia,
  type SendMessageParamsMediaImage,
  type SendMessageParamsSender,
  type UpdateMessageParams,
  type UpdateMessageParamsSender,
  deleteMessage,
  sendMessage,
  updateMessage,
} from "./operations/messages.js";
export { type MessagesResource, messages } from "./resources/messages.js";
export type { Message } from "./models/message.js";
export { parseAttributes } from "./models/json-text.js";
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
