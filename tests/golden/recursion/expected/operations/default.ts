// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Chain } from "../models/chain.js";
import type { Json } from "../models/json.js";
import type { Nest } from "../models/nest.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import type { components } from "../schema.js";

/** Params of {@link sendChain}. */
export interface SendChainParams {
  body: Chain;
}

export function sendChain(
  client: Client,
  params: SendChainParams,
  options?: RequestOptions,
): Promise<Nest> {
  return send(
    options,
    { id: "sendChain" },
    (init) =>
      client.POST("/chain", {
        ...json(init),
        body: params.body satisfies components["schemas"]["Chain"] as never,
      } satisfies RequestOf<"sendChain">),
    asSent,
  );
}

/** Params of {@link sendJson}. */
export interface SendJsonParams {
  body: Json;
}

export function sendJson(
  client: Client,
  params: SendJsonParams,
  options?: RequestOptions,
): Promise<Json> {
  return send(
    options,
    { id: "sendJson" },
    (init) =>
      client.POST("/json", { ...json(init), body: params.body } satisfies RequestOf<"sendJson">),
    asSent,
  );
}
