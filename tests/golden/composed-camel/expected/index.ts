// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

export {
  type CreateAnimalParams,
  type CreateContactParams,
  type CreateLabelsParams,
  type CreateLineParams,
  type CreatePetParams,
  type CreateVehicleParams,
  type CreateVesselParams,
  type GetShapeParams,
  type ReplaceContactParams,
  type ReplaceKennelParams,
  type ReplaceLabelsParams,
  type ReplacePetParams,
  type ReplaceReadingParams,
  createAnimal,
  createContact,
  createLabels,
  createLine,
  createPet,
  createVehicle,
  createVessel,
  getShape,
  replaceContact,
  replaceKennel,
  replaceLabels,
  replacePet,
  replaceReading,
} from "./operations/default.js";
export type { Angular } from "./models/angular.js";
export type { Animal } from "./models/animal.js";
export type { Barge } from "./models/barge.js";
export type { Boat } from "./models/boat.js";
export type { Car } from "./models/car.js";
export type { Cat } from "./models/cat.js";
export type { Circle } from "./models/circle.js";
export type { Contact } from "./models/contact.js";
export type { DateLabels } from "./models/date-labels.js";
export type { Dog } from "./models/dog.js";
export type { DogInput } from "./models/dog-input.js";
export type { Ellipse } from "./models/ellipse.js";
export type { Event } from "./models/event.js";
export type { Extended } from "./models/extended.js";
export type { Ferry } from "./models/ferry.js";
export type { Housing } from "./models/housing.js";
export type { Kennel } from "./models/kennel.js";
export type { KennelInput } from "./models/kennel-input.js";
export type { Labelled } from "./models/labelled.js";
export type { Labels } from "./models/labels.js";
export type { Line } from "./models/line.js";
export type { Lion } from "./models/lion.js";
export type { NestedLabels } from "./models/nested-labels.js";
export type { NewPet } from "./models/new-pet.js";
export type { Payment } from "./models/payment.js";
export type { Pet } from "./models/pet.js";
export type { PetInput } from "./models/pet-input.js";
export type { Point } from "./models/point.js";
export type { Provisioned } from "./models/provisioned.js";
export type { ProvisionedInput } from "./models/provisioned-input.js";
export type { Puppy } from "./models/puppy.js";
export type { PuppyInput } from "./models/puppy-input.js";
export type { RawText } from "./models/raw-text.js";
export type { Reading } from "./models/reading.js";
export type { Round } from "./models/round.js";
export type { Shape } from "./models/shape.js";
export type { SignIn } from "./models/sign-in.js";
export type { SignOut } from "./models/sign-out.js";
export type { SomeLabels } from "./models/some-labels.js";
export type { Stone } from "./models/stone.js";
export type { StoredPet } from "./models/stored-pet.js";
export type { Subscriber } from "./models/subscriber.js";
export type { TextLabels } from "./models/text-labels.js";
export type { Unlabelled } from "./models/unlabelled.js";
export type { Vehicle } from "./models/vehicle.js";
export type { Vessel } from "./models/vessel.js";
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
