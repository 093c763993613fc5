// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Animal, writeAnimal } from "../models/animal.js";
import { type Contact, writeContact } from "../models/contact.js";
import { type Event, readEvent } from "../models/event.js";
import type { Extended } from "../models/extended.js";
import { type KennelInput, writeKennelInput } from "../models/kennel-input.js";
import { type Kennel, readKennel } from "../models/kennel.js";
import { type Labelled, writeLabelled } from "../models/labelled.js";
import { type Labels, readLabels } from "../models/labels.js";
import { type Line, readLine, writeLine } from "../models/line.js";
import { type NewPet, writeNewPet } from "../models/new-pet.js";
import type { Payment } from "../models/payment.js";
import { type PuppyInput, writePuppyInput } from "../models/puppy-input.js";
import { type Puppy, readPuppy } from "../models/puppy.js";
import { type Reading, readReading, writeReading } from "../models/reading.js";
import { type Shape, readShape } from "../models/shape.js";
import { type StoredPet, readStoredPet } from "../models/stored-pet.js";
import { type Subscriber, readSubscriber } from "../models/subscriber.js";
import { type Vehicle, readVehicle, writeVehicle } from "../models/vehicle.js";
import { type Vessel, readVessel, writeVessel } from "../models/vessel.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { readDate } from "../runtime/values.js";
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
        body: writeAnimal(params.body),
      } satisfies RequestOf<"createAnimal">),
    (body) => body.map(readEvent),
  );
}

/** Params of {@link replaceContact}. */
export interface ReplaceContactParams {
  body: { workPhone?: string | undefined; homePhone?: string | undefined } & (
    { workPhone: string } | { homePhone: string }
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
        body: { work_phone: params.body.workPhone, home_phone: params.body.homePhone } as {
          work_phone?: string | undefined;
          home_phone?: string | undefined;
        } & ({ work_phone: string } | { home_phone: string }),
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
        body: writeContact(params.body),
      } satisfies RequestOf<"createContact">),
    readSubscriber,
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
        body: writeKennelInput(params.body),
      } satisfies RequestOf<"replaceKennel">),
    readKennel,
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
        body: params.body satisfies components["schemas"]["Extended"] as never,
      } satisfies RequestOf<"replaceLabels">),
    (body) => body as components["schemas"]["Extended"],
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
        body: writeLabelled(params.body),
      } satisfies RequestOf<"createLabels">),
    readLabels,
  );
}

/** Params of {@link replacePet}. */
export interface ReplacePetParams {
  body: PuppyInput & { givenName: string };
}

export function replacePet(
  client: Client,
  params: ReplacePetParams,
  options?: RequestOptions,
): Promise<{ shownAs?: string | undefined } & Puppy & { bornAt: Date | null; shownAs: string }> {
  return send(
    options,
    { id: "replacePet" },
    (init) =>
      client.PUT("/pets", {
        ...json(init),
        body: { ...writePuppyInput(params.body), given_name: params.body.givenName },
      } satisfies RequestOf<"replacePet">),
    (body) => ({ ...readPuppy(body), shownAs: body.shown_as, bornAt: readDate(body.born_at) }),
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
      client.POST("/pets", {
        ...json(init),
        body: writeNewPet(params.body),
      } satisfies RequestOf<"createPet">),
    readStoredPet,
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
        body: writeReading(params.body),
      } satisfies RequestOf<"replaceReading">),
    readReading,
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
    readShape,
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
        body: writeLine(params.body) satisfies components["schemas"]["Line"] as never,
      } satisfies RequestOf<"createLine">),
    (body) => readLine(body as components["schemas"]["Line"]),
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
): Promise<{ allOfThem?: Vehicle[] | undefined; latestOne?: Vehicle | null | undefined }> {
  return send(
    options,
    { id: "createVehicle" },
    (init) =>
      client.POST("/vehicles", {
        ...json(init),
        body: writeVehicle(params.body),
      } satisfies RequestOf<"createVehicle">),
    (body) => ({
      allOfThem: body.all_of_them?.map(readVehicle),
      latestOne: body.latest_one && readVehicle(body.latest_one),
    }),
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
        body: writeVessel(params.body),
      } satisfies RequestOf<"createVessel">),
    readVessel,
  );
}
