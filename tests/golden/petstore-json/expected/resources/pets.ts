// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

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
  fetch(pet_id: number, params?: Record<string, never>, options?: RequestOptions): Promise<Pet>;
  /** Change a pet */
  update(
    pet_id: number,
    params?: Omit<UpdatePetParams, "pet_id">,
    options?: RequestOptions,
  ): Promise<Pet>;
  /**
   * Remove a pet
   *
   * @deprecated
   */
  delete(pet_id: number, params?: Record<string, never>, options?: RequestOptions): Promise<void>;
}

/** The {@link PetsResource}. */
export function pets(client: Client): PetsResource {
  return {
    create: (params, options) => createPet(client, params, options),
    list: (params, options) => listPets(client, params, options),
    fetch: (pet_id, _params, options) => fetchPet(client, { pet_id }, options),
    update: (pet_id, params, options) => updatePet(client, { ...params, pet_id }, options),
    delete: (pet_id, _params, options) => deletePet(client, { pet_id }, options),
  };
}
