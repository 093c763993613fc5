// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Kind } from "../models/kind.js";
import { type NewPet, writeNewPet } from "../models/new-pet.js";
import { type PetPatch, writePetPatch } from "../models/pet-patch.js";
import { type Pet, readPet } from "../models/pet.js";
import { exactDateTime } from "../runtime/exact-date-time.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link listPets}. */
export interface ListPetsParams {
  /** Only pets of these kinds. */
  kinds?: Kind[] | undefined;
  bornAfter?: Date | string | undefined;
  /** Goes into the server's log. */
  xTraceId?: string | undefined;
}

/** List the pets */
export function listPets(
  client: Client,
  params: ListPetsParams = {},
  options?: RequestOptions,
): Promise<Pet[]> {
  return send(
    options,
    { id: "ListPets" },
    (init) =>
      client.GET("/pets", {
        ...init,
        params: {
          query: { kinds: params.kinds, born_after: exactDateTime("bornAfter", params.bornAfter) },
          header: { "X-Trace-Id": params.xTraceId },
        },
      } satisfies RequestOf<"ListPets">),
    (body) => body.map(readPet),
  );
}

/** Params of {@link createPet}. */
export interface CreatePetParams {
  /** The pet to add. */
  body: NewPet;
}

/** Add a pet */
export function createPet(
  client: Client,
  params: CreatePetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return send(
    options,
    { id: "CreatePet" },
    (init) =>
      client.POST("/pets", {
        ...json(init),
        body: writeNewPet(params.body),
      } satisfies RequestOf<"CreatePet">),
    readPet,
  );
}

/** Params of {@link fetchPet}. */
export interface FetchPetParams {
  /** The pet's number. */
  petId: number;
}

/** Fetch a pet */
export function fetchPet(
  client: Client,
  params: FetchPetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return send(
    options,
    { id: "FetchPet" },
    (init) =>
      client.GET("/pets/{pet_id}", {
        ...init,
        params: { path: { pet_id: segment("petId", params.petId) } },
      } satisfies RequestOf<"FetchPet">),
    readPet,
  );
}

/** Params of {@link deletePet}. */
export interface DeletePetParams {
  /** The pet's number. */
  petId: number;
}

/**
 * Remove a pet
 *
 * @deprecated
 */
export function deletePet(
  client: Client,
  params: DeletePetParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "DeletePet" },
    (init) =>
      client.DELETE("/pets/{pet_id}", {
        ...init,
        params: { path: { pet_id: segment("petId", params.petId) } },
      } satisfies RequestOf<"DeletePet">),
    nothing,
  );
}

/** Params of {@link updatePet}. */
export interface UpdatePetParams {
  /** The pet's number. */
  petId: number;
  body?: PetPatch | undefined;
}

/** Change a pet */
export function updatePet(
  client: Client,
  params: UpdatePetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return send(
    options,
    { id: "UpdatePet" },
    (init) =>
      client.PATCH("/pets/{pet_id}", {
        ...(params.body === undefined ? init : json(init, "application/merge-patch+json")),
        params: { path: { pet_id: segment("petId", params.petId) } },
        body: params.body && writePetPatch(params.body),
      } satisfies RequestOf<"UpdatePet">),
    readPet,
  );
}
