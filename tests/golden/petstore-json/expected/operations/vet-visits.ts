// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Visit } from "../models/visit.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link getPetsByPetIdVisits}. */
export interface GetPetsByPetIdVisitsParams {
  pet_id: number;
}

/** Visits of a pet, by the vet's name */
export function getPetsByPetIdVisits(
  client: Client,
  params: GetPetsByPetIdVisitsParams,
  options?: RequestOptions,
): Promise<{ [key: string]: Visit[] }> {
  return send(
    options,
    { id: "getPetsByPetIdVisits" },
    (init) =>
      client.GET("/pets/{pet_id}/visits", {
        ...init,
        params: { path: { pet_id: segment("pet_id", params.pet_id) } },
      } satisfies RequestOf<"getPetsByPetIdVisits">),
    asSent,
  );
}
