// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export { type ScopeOperationParams, scopeOperation } from "./operations/things-01e41ca9.js";
export {
  type ClientOperationParams,
  type ClientOperationParamsId,
  clientOperation,
} from "./operations/things-32b31975.js";
export {
  type ParseNoteParams,
  type WriteWeirdParams,
  parseNote,
  writeWeird,
} from "./operations/con-1143da2b.js";
export {
  type GetScopesD91a12b3Params,
  type GetScopesScopeD067feb3Params,
  getScopesScope_d067feb3,
  getScopes_d91a12b3,
} from "./operations/index-1bc04b52.js";
export {
  type DeleteOperationParams,
  type ReadPageParams,
  type SendOperationParams,
  deleteOperation,
  readPage,
  sendOperation,
} from "./operations/things-7e1ddfc8.js";
export { type ScopesResource, scopes } from "./resources/scopes.js";
export { type WeirdResource, weird } from "./resources/weird.js";
export { type PageResourceResource, pageResource } from "./resources/page-resource.js";
export type { DateModel } from "./models/date-model.js";
export type { ErrorModel } from "./models/error-model.js";
export type { PageModel } from "./models/page-model.js";
export type { PetModel_7ad171b5 } from "./models/pet-model-7ad171b5.js";
export type { Weird } from "./models/weird.js";
export type { PetModel_5b749528 } from "./models/pet-model-5b749528.js";
export type { PetModel_a2292283 } from "./models/pet-model-a2292283.js";
export { parseNoTe_8aa837a0, parseNoTe_9682dbee, parseNote_edb46562 } from "./models/json-text.js";
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
