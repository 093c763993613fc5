// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Dog, readDog } from "../models/dog.js";
import { form } from "../runtime/form.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { given, segment } from "../runtime/values.js";

/** Params of {@link listDogs}. */
export interface ListDogsParams {
  kennel: string;
  size?: number | undefined;
}

export function listDogs(
  client: Client,
  params: ListDogsParams,
  options?: RequestOptions,
): Promise<Dog[]> {
  return send(
    options,
    { id: "listDogs" },
    (init) =>
      client.GET("/kennels/{kennel}/dogs", {
        ...init,
        params: {
          path: { kennel: segment("kennel", params.kennel) },
          query: { size: params.size },
        },
      } satisfies RequestOf<"listDogs">),
    (body) => body.map(readDog),
  );
}

/** @deprecated Use {@link ListDogsParams}. */
export type ListPetsParams = ListDogsParams;

/** @deprecated Use {@link ListDogsParams}. */
export type GetPetsParams = ListDogsParams;

/** @deprecated Use {@link listDogs}. */
export const listPets: typeof listDogs = listDogs;

/** @deprecated Use {@link listDogs}. */
export const getPets: typeof listDogs = listDogs;

/** Params of {@link addDog}. */
export interface AddDogParams {
  kennel: string;
  name: string;
  owner?: AddDogParamsOwner | undefined;
}

/** Part of {@link AddDogParams}. */
export interface AddDogParamsOwner {
  name?: string | undefined;
}

export function addDog(
  client: Client,
  params: AddDogParams,
  options?: RequestOptions,
): Promise<Dog> {
  return send(
    options,
    { id: "createDog" },
    (init) =>
      client.POST("/kennels/{kennel}/dogs", {
        ...form(init),
        params: { path: { kennel: segment("kennel", params.kennel) } },
        body: { name: params.name, "owner.name": given("owner", params.owner)?.name },
      } satisfies RequestOf<"createDog">),
    readDog,
  );
}

/** @deprecated Use {@link AddDogParams}. */
export type CreatePetParams = AddDogParams;

/** @deprecated Use {@link AddDogParamsOwner}. */
export type CreatePetParamsOwner = AddDogParamsOwner;

/** @deprecated Use {@link addDog}. */
export const createPet: typeof addDog = addDog;

/** Params of {@link fetchDog}. */
export interface FetchDogParams {
  kennel: string;
  id: string;
}

export function fetchDog(
  client: Client,
  params: FetchDogParams,
  options?: RequestOptions,
): Promise<Dog> {
  return send(
    options,
    { id: "fetchDog" },
    (init) =>
      client.GET("/kennels/{kennel}/dogs/{id}", {
        ...init,
        params: {
          path: { kennel: segment("kennel", params.kennel), id: segment("id", params.id) },
        },
      } satisfies RequestOf<"fetchDog">),
    readDog,
  );
}
