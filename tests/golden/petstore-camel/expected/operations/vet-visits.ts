// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Visit, readVisit } from "../models/visit.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { mapOthers, segment } from "../runtime/values.js";

/** Params of {@link getPetsByPetIdVisits}. */
export interface GetPetsByPetIdVisitsParams {
  petId: number;
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
        params: { path: { pet_id: segment("petId", params.petId) } },
      } satisfies RequestOf<"getPetsByPetIdVisits">),
    (body) => mapOthers(body, [], (item) => item.map(readVisit)),
  );
}
