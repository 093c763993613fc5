// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type AddDogParams,
  type AddDogParamsOwner,
  type CreatePetParams,
  type CreatePetParamsOwner,
  type FetchDogParams,
  type GetPetsParams,
  type ListDogsParams,
  type ListPetsParams,
  addDog,
  createPet,
  fetchDog,
  getPets,
  listDogs,
  listPets,
} from "./operations/dogs.js";
export {
  type DogsResource,
  type DogsScope,
  type PetsResource,
  type PetsScope,
  dogs,
  pets,
} from "./resources/dogs.js";
export type { Dog, Pet } from "./models/dog.js";
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
