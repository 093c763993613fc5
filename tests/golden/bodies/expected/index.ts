// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type AmendSurveyParams,
  type AnswerSurveyParams,
  type AttachToSurveyParams,
  type CreateChargeParams,
  type PostAnythingParams,
  type PostChoiceParams,
  type PostEncodedParams,
  type PutEncodedParams,
  amendSurvey,
  answerSurvey,
  attachToSurvey,
  createCharge,
  postAnything,
  postChoice,
  postEncoded,
  putEncoded,
} from "./operations/forms.js";
export { type PostXmlParams, type PutNoteParams, postXml, putNote } from "./operations/texts.js";
export {
  type AttachAllParams,
  type AttachParams,
  type ImportPhotoParams,
  type PutBlobParams,
  type PutPictureParams,
  type ReplacePhotoParams,
  type UploadAnythingParams,
  type UploadPhotoParams,
  attach,
  attachAll,
  importPhoto,
  putBlob,
  putPicture,
  replacePhoto,
  uploadAnything,
  uploadPhoto,
} from "./operations/uploads.js";
export type { Place } from "./models/place.js";
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
export type { BytesInput, FileInput } from "./runtime/files.js";
export type { components, operations, paths } from "./schema.js";
