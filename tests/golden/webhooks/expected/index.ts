// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export { type CreateOrderParams, createOrder } from "./operations/orders.js";
export { type GetPetParams, getPet } from "./operations/pets.js";
export {
  type CreateOrderDeliveredCallback,
  readCreateOrderDeliveredCallback,
} from "./models/create-order-delivered-callback.js";
export type { CreateOrderMovedPutCallback } from "./models/create-order-moved-put-callback.js";
export { type NewPetWebhook, readNewPetWebhook } from "./models/new-pet-webhook.js";
export type { Pet } from "./models/pet.js";
export type { PetLeftPutWebhook } from "./models/pet-left-put-webhook.js";
export { type PetLeftWebhook, readPetLeftWebhook } from "./models/pet-left-webhook.js";
export type { Reason } from "./models/reason.js";
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
