// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type AllInput, writeAllInput } from "../models/all-input.js";
import { type All, readAll } from "../models/all.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, send } from "../runtime/send.js";
import type { components } from "../schema.js";

/** Params of {@link putAll}. */
export interface PutAllParams {
  body: AllInput;
}

export function putAll(
  client: Client,
  params: PutAllParams,
  options?: RequestOptions,
): Promise<All> {
  return send(
    options,
    { id: "putAll" },
    (init) =>
      client.PUT("/all", {
        ...json(init),
        body: writeAllInput(params.body) satisfies components["schemas"]["AllInput"] as never,
      } satisfies RequestOf<"putAll">),
    (body) => readAll(body as components["schemas"]["All"]),
  );
}
