// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Kind } from "../models/kind.js";
import type { NewPet } from "../models/new-pet.js";
import type { PetPatch } from "../models/pet-patch.js";
import type { Pet } from "../models/pet.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, nothing, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link listPets}. */
export interface ListPetsParams {
  /** Only pets of these kinds. */
  kinds?: Kind[] | undefined;
  born_after?: string | undefined;
  /** Goes into the server's log. */
  "X-Trace-Id"?: string | undefined;
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
          query: { kinds: params.kinds, born_after: params.born_after },
          header: { "X-Trace-Id": params["X-Trace-Id"] },
        },
      } satisfies RequestOf<"ListPets">),
    asSent,
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
      client.POST("/pets", { ...json(init), body: params.body } satisfies RequestOf<"CreatePet">),
    asSent,
  );
}

/** Params of {@link fetchPet}. */
export interface FetchPetParams {
  /** The pet's number. */
  pet_id: number;
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
        params: { path: { pet_id: segment("pet_id", params.pet_id) } },
      } satisfies RequestOf<"FetchPet">),
    asSent,
  );
}

/** Params of {@link deletePet}. */
export interface DeletePetParams {
  /** The pet's number. */
  pet_id: number;
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
        params: { path: { pet_id: segment("pet_id", params.pet_id) } },
      } satisfies RequestOf<"DeletePet">),
    nothing,
  );
}

/** Params of {@link updatePet}. */
export interface UpdatePetParams {
  /** The pet's number. */
  pet_id: number;
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
        params: { path: { pet_id: segment("pet_id", params.pet_id) } },
        body: params.body,
      } satisfies RequestOf<"UpdatePet">),
    asSent,
  );
}
