// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Pet, readPet } from "../models/pet.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link getPet}. */
export interface GetPetParams {
  id: string;
}

export function getPet(
  client: Client,
  params: GetPetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return send(
    options,
    { id: "getPet" },
    (init) =>
      client.GET("/pets/{id}", {
        ...init,
        params: { path: { id: segment("id", params.id) } },
      } satisfies RequestOf<"getPet">),
    readPet,
  );
}
