// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export {
  type AddAnimalParams,
  type GetAnimalParams,
  addAnimal,
  getAnimal,
} from "./operations/animals.js";
export { type AnimalsResource, animals } from "./resources/animals.js";
export type { Animal } from "./models/animal.js";
export type { AnimalId } from "./models/animal-id.js";
export type { AnimalInput } from "./models/animal-input.js";
export type { Cat } from "./models/cat.js";
export type { CatExtras } from "./models/cat-extras.js";
export type { CatInput } from "./models/cat-input.js";
export type { Creature } from "./models/creature.js";
export type { CreatureInput } from "./models/creature-input.js";
export type { Dog } from "./models/dog.js";
export type { DogInput } from "./models/dog-input.js";
export type { Everything } from "./models/everything.js";
export type { SharedNameX } from "./models/shared-name-x.js";
export type { Tree } from "./models/tree.js";
export type { TreeChildrenItems } from "./models/tree-children-items.js";
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
