// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { Dog } from "../models/dog.js";
import {
  type AddDogParams,
  type ListDogsParams,
  addDog,
  fetchDog,
  listDogs,
} from "../operations/dogs.js";
import type { RequestOptions } from "../runtime/send.js";

/** What all calls of a {@link DogsResource} have in common. */
export interface DogsScope {
  kennel: string;
}

/**
 * Operations with one {@link DogsScope} in common.
 *
 * `/kennels/{kennel}/dogs`
 */
export interface DogsResource {
  create(params: Omit<AddDogParams, keyof DogsScope>, options?: RequestOptions): Promise<Dog>;
  list(params?: Omit<ListDogsParams, keyof DogsScope>, options?: RequestOptions): Promise<Dog[]>;
  fetch(id: string, params?: Record<string, never>, options?: RequestOptions): Promise<Dog>;
}

/** The {@link DogsResource} of one {@link DogsScope}. */
export function dogs(client: Client, scope: DogsScope): DogsResource {
  return {
    create: (params, options) => addDog(client, { ...params, ...scope }, options),
    list: (params, options) => listDogs(client, { ...params, ...scope }, options),
    fetch: (id, _params, options) => fetchDog(client, { ...scope, id }, options),
  };
}

/** @deprecated Use {@link DogsScope}. */
export type PetsScope = DogsScope;

/** @deprecated Use {@link DogsResource}. */
export type PetsResource = DogsResource;

/** @deprecated Use {@link dogs}. */
export const pets: typeof dogs = dogs;
