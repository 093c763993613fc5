// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type PetModel_5b749528, writePetModel_5b749528 } from "../models/pet-model-5b749528.js";
import { type PetModel_7ad171b5, readPetModel_7ad171b5 } from "../models/pet-model-7ad171b5.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, send } from "../runtime/send.js";

/** Params of {@link scopeOperation}. */
export interface ScopeOperationParams {
  body?: string | undefined;
  requestBody: PetModel_5b749528;
}

export function scopeOperation(
  client: Client,
  params: ScopeOperationParams,
  options?: RequestOptions,
): Promise<PetModel_7ad171b5> {
  return send(
    options,
    { id: "scope" },
    (init) =>
      client.POST("/things", {
        ...json(init),
        params: { query: { body: params.body } },
        body: writePetModel_5b749528(params.requestBody),
      } satisfies RequestOf<"scope">),
    readPetModel_7ad171b5,
  );
}
