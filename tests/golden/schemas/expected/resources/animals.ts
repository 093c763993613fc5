// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { AnimalId } from "../models/animal-id.js";
import type { Animal } from "../models/animal.js";
import type { Everything } from "../models/everything.js";
import { type AddAnimalParams, addAnimal, getAnimal } from "../operations/animals.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/animals`
 */
export interface AnimalsResource {
  add(params: AddAnimalParams, options?: RequestOptions): Promise<Animal>;
  get(id: AnimalId, params?: Record<string, never>, options?: RequestOptions): Promise<Everything>;
}

/** The {@link AnimalsResource}. */
export function animals(client: Client): AnimalsResource {
  return {
    add: (params, options) => addAnimal(client, params, options),
    get: (id, _params, options) => getAnimal(client, { id }, options),
  };
}
