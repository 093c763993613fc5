// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

export {
  type CreateServiceConversationParticipantParams,
  type CreateServiceConversationParticipantParamsMessagingBinding,
  type DeleteServiceConversationParticipantParams,
  type FetchServiceConversationParticipantParams,
  type ListServiceConversationParticipantParams,
  type UpdateServiceConversationParticipantParams,
  type UpdateServiceConversationParticipantParamsMessagingBinding,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
} from "./operations/services-conversations-participants.js";
export {
  type ServiceConversationParticipantsResource,
  type ServiceConversationParticipantsScope,
  serviceConversationParticipants,
} from "./resources/service-conversation-participants.js";
export type { ConversationsV1ServiceConversationParticipant } from "./models/conversations-v1-service-conversation-participant.js";
export type { ConversationsV1ServiceConversationParticipantMessagingBinding } from "./models/conversations-v1-service-conversation-participant-messaging-binding.js";
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
