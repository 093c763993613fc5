// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { Pet } from "../models/pet.js";
import {
  type CreatePetParams,
  type ListPetsParams,
  type UpdatePetParams,
  createPet,
  deletePet,
  fetchPet,
  listPets,
  updatePet,
} from "../operations/pets.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/pets`
 */
export interface PetsResource {
  /** Add a pet */
  create(params: CreatePetParams, options?: RequestOptions): Promise<Pet>;
  /** List the pets */
  list(params?: ListPetsParams, options?: RequestOptions): Promise<Pet[]>;
  /** Fetch a pet */
  fetch(petId: number, params?: Record<string, never>, options?: RequestOptions): Promise<Pet>;
  /** Change a pet */
  update(
    petId: number,
    params?: Omit<UpdatePetParams, "petId">,
    options?: RequestOptions,
  ): Promise<Pet>;
  /**
   * Remove a pet
   *
   * @deprecated
   */
  delete(petId: number, params?: Record<string, never>, options?: RequestOptions): Promise<void>;
}

/** The {@link PetsResource}. */
export function pets(client: Client): PetsResource {
  return {
    create: (params, options) => createPet(client, params, options),
    list: (params, options) => listPets(client, params, options),
    fetch: (petId, _params, options) => fetchPet(client, { petId }, options),
    update: (petId, params, options) => updatePet(client, { ...params, petId }, options),
    delete: (petId, _params, options) => deletePet(client, { petId }, options),
  };
}
