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
} from "./operations/services-conversations-participants.ts";
export {
  type ServiceConversationParticipantsResource,
  type ServiceConversationParticipantsScope,
  serviceConversationParticipants,
} from "./resources/service-conversation-participants.ts";
export type { ConversationsV1ServiceConversationParticipant } from "./models/conversations-v1-service-conversation-participant.ts";
export type { ConversationsV1ServiceConversationParticipantMessagingBinding } from "./models/conversations-v1-service-conversation-participant-messaging-binding.ts";
export { parseAttributes } from "./models/json-text.ts";
export { type Client, type ClientOptions, createClient } from "./client.ts";
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
} from "./runtime/errors.ts";
export type { Attempt, LogLevel, Logger } from "./runtime/observe.ts";
export type { Page, Paginated } from "./runtime/pages.ts";
export { type RequestOptions, withResponse } from "./runtime/send.ts";
export { type JsonObject, type JsonValue, wireOf } from "./runtime/values.ts";
export type { components, operations, paths } from "./schema.ts";
