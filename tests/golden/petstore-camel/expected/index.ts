// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

export {
  type CreatePetParams,
  type DeletePetParams,
  type FetchPetParams,
  type ListPetsParams,
  type UpdatePetParams,
  createPet,
  deletePet,
  fetchPet,
  listPets,
  updatePet,
} from "./operations/pets.js";
export { type GetPetsByPetIdVisitsParams, getPetsByPetIdVisits } from "./operations/vet-visits.js";
export { type PetsResource, pets } from "./resources/pets.js";
export type { Kind } from "./models/kind.js";
export type { NewPet } from "./models/new-pet.js";
export type { Person } from "./models/person.js";
export type { Pet } from "./models/pet.js";
export type { PetPatch } from "./models/pet-patch.js";
export type { Visit } from "./models/visit.js";
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
