// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Animal } from "../models/animal.js";
import type { Contact } from "../models/contact.js";
import type { Event } from "../models/event.js";
import type { Extended } from "../models/extended.js";
import type { KennelInput } from "../models/kennel-input.js";
import type { Kennel } from "../models/kennel.js";
import type { Labelled } from "../models/labelled.js";
import type { Labels } from "../models/labels.js";
import type { Line } from "../models/line.js";
import type { NewPet } from "../models/new-pet.js";
import type { Payment } from "../models/payment.js";
import type { PuppyInput } from "../models/puppy-input.js";
import type { Puppy } from "../models/puppy.js";
import type { Reading } from "../models/reading.js";
import type { Shape } from "../models/shape.js";
import type { StoredPet } from "../models/stored-pet.js";
import type { Subscriber } from "../models/subscriber.js";
import type { Vehicle } from "../models/vehicle.js";
import type { Vessel } from "../models/vessel.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import type { components } from "../schema.js";

/** Params of {@link createAnimal}. */
export interface CreateAnimalParams {
  body: Animal;
}

export function createAnimal(
  client: Client,
  params: CreateAnimalParams,
  options?: RequestOptions,
): Promise<Event[]> {
  return send(
    options,
    { id: "createAnimal" },
    (init) =>
      client.POST("/animals", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"createAnimal">),
    asSent,
  );
}

/** Params of {@link replaceContact}. */
export interface ReplaceContactParams {
  body: { work_phone?: string | undefined; home_phone?: string | undefined } & (
    { work_phone: string } | { home_phone: string }
  );
}

export function replaceContact(
  client: Client,
  params: ReplaceContactParams,
  options?: RequestOptions,
): Promise<Payment> {
  return send(
    options,
    { id: "replaceContact" },
    (init) =>
      client.PUT("/contacts", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"replaceContact">),
    asSent,
  );
}

/** Params of {@link createContact}. */
export interface CreateContactParams {
  body: Contact;
}

export function createContact(
  client: Client,
  params: CreateContactParams,
  options?: RequestOptions,
): Promise<Subscriber> {
  return send(
    options,
    { id: "createContact" },
    (init) =>
      client.POST("/contacts", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"createContact">),
    asSent,
  );
}

/** Params of {@link replaceKennel}. */
export interface ReplaceKennelParams {
  body: KennelInput;
}

export function replaceKennel(
  client: Client,
  params: ReplaceKennelParams,
  options?: RequestOptions,
): Promise<Kennel> {
  return send(
    options,
    { id: "replaceKennel" },
    (init) =>
      client.PUT("/kennels", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"replaceKennel">),
    asSent,
  );
}

/** Params of {@link replaceLabels}. */
export interface ReplaceLabelsParams {
  body: Extended;
}

export function replaceLabels(
  client: Client,
  params: ReplaceLabelsParams,
  options?: RequestOptions,
): Promise<Extended> {
  return send(
    options,
    { id: "replaceLabels" },
    (init) =>
      client.PUT("/labels", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"replaceLabels">),
    asSent,
  );
}

/** Params of {@link createLabels}. */
export interface CreateLabelsParams {
  body: Labelled;
}

export function createLabels(
  client: Client,
  params: CreateLabelsParams,
  options?: RequestOptions,
): Promise<Labels> {
  return send(
    options,
    { id: "createLabels" },
    (init) =>
      client.POST("/labels", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"createLabels">),
    asSent,
  );
}

/** Params of {@link replacePet}. */
export interface ReplacePetParams {
  body: PuppyInput & { given_name: string };
}

export function replacePet(
  client: Client,
  params: ReplacePetParams,
  options?: RequestOptions,
): Promise<{ shown_as?: string | undefined } & Puppy & { born_at: string; shown_as: string }> {
  return send(
    options,
    { id: "replacePet" },
    (init) =>
      client.PUT("/pets", { ...json(init), body: params.body } satisfies RequestOf<"replacePet">),
    asSent,
  );
}

/** Params of {@link createPet}. */
export interface CreatePetParams {
  body: NewPet;
}

export function createPet(
  client: Client,
  params: CreatePetParams,
  options?: RequestOptions,
): Promise<StoredPet> {
  return send(
    options,
    { id: "createPet" },
    (init) =>
      client.POST("/pets", { ...json(init), body: params.body } satisfies RequestOf<"createPet">),
    asSent,
  );
}

/** Params of {@link replaceReading}. */
export interface ReplaceReadingParams {
  body: Reading;
}

export function replaceReading(
  client: Client,
  params: ReplaceReadingParams,
  options?: RequestOptions,
): Promise<Reading> {
  return send(
    options,
    { id: "replaceReading" },
    (init) =>
      client.PUT("/readings", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"replaceReading">),
    asSent,
  );
}

/** Params of {@link getShape}, which has none. */
export type GetShapeParams = Record<string, never>;

export function getShape(
  client: Client,
  _params: GetShapeParams = {},
  options?: RequestOptions,
): Promise<Shape> {
  return send(
    options,
    { id: "getShape" },
    (init) => client.GET("/shapes", { ...init } satisfies RequestOf<"getShape">),
    asSent,
  );
}

/** Params of {@link createLine}. */
export interface CreateLineParams {
  body: Line;
}

export function createLine(
  client: Client,
  params: CreateLineParams,
  options?: RequestOptions,
): Promise<Line> {
  return send(
    options,
    { id: "createLine" },
    (init) =>
      client.POST("/shapes", {
        ...json(init),
        body: params.body satisfies components["schemas"]["Line"] as never,
      } satisfies RequestOf<"createLine">),
    (body) => body as components["schemas"]["Line"],
  );
}

/** Params of {@link createVehicle}. */
export interface CreateVehicleParams {
  body: Vehicle;
}

export function createVehicle(
  client: Client,
  params: CreateVehicleParams,
  options?: RequestOptions,
): Promise<{ all_of_them?: Vehicle[] | undefined; latest_one?: Vehicle | null | undefined }> {
  return send(
    options,
    { id: "createVehicle" },
    (init) =>
      client.POST("/vehicles", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"createVehicle">),
    asSent,
  );
}

/** Params of {@link createVessel}. */
export interface CreateVesselParams {
  body: Vessel;
}

export function createVessel(
  client: Client,
  params: CreateVesselParams,
  options?: RequestOptions,
): Promise<Vessel> {
  return send(
    options,
    { id: "createVessel" },
    (init) =>
      client.POST("/vessels", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"createVessel">),
    asSent,
  );
}
