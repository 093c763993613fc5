// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { AnimalId } from "../models/animal-id.js";
import type { AnimalInput } from "../models/animal-input.js";
import type { Animal } from "../models/animal.js";
import type { Everything } from "../models/everything.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";
import type { components } from "../schema.js";

/** Params of {@link addAnimal}. */
export interface AddAnimalParams {
  body: AnimalInput;
}

export function addAnimal(
  client: Client,
  params: AddAnimalParams,
  options?: RequestOptions,
): Promise<Animal> {
  return send(
    options,
    { id: "addAnimal" },
    (init) =>
      client.POST("/animals", {
        ...json(init),
        body: params.body,
      } satisfies RequestOf<"addAnimal">),
    asSent,
  );
}

/** Params of {@link getAnimal}. */
export interface GetAnimalParams {
  id: AnimalId;
}

export function getAnimal(
  client: Client,
  params: GetAnimalParams,
  options?: RequestOptions,
): Promise<Everything> {
  return send(
    options,
    { id: "getAnimal" },
    (init) =>
      client.GET("/animals/{id}", {
        ...init,
        params: { path: { id: segment("id", params.id) } },
      } satisfies RequestOf<"getAnimal">),
    (body) => body as components["schemas"]["Everything"],
  );
}
