// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Pong } from "../models/pong.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, nothing, send } from "../runtime/send.js";
import { styled } from "../runtime/styles.js";
import { segment } from "../runtime/values.js";

/** Params of {@link oddName}. */
export interface OddNameParams {
  /**
   * Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender
   * https://example.com/a/very/long/url/that/no/line/can/hold/without/running/past/the/eightieth/column?and=more
   * is long.
   */
  "a.b": string;
  "page[size]"?: number | undefined;
}

export function oddName(
  client: Client,
  params: OddNameParams,
  options?: RequestOptions,
): Promise<string> {
  return send(
    options,
    { id: "odd: ${name}" },
    (init) =>
      client.GET("/odd'quote\"and`tick/{a.b}", {
        ...styled<RequestOf<"odd: ${name}">>(init, {}),
        params: {
          path: { "a.b": segment("a.b", params["a.b"]) },
          query: { "page[size]": params["page[size]"] },
        },
      } satisfies RequestOf<"odd: ${name}">),
    asSent,
  );
}

/** Params of {@link ping}, which has none. */
export type PingParams = Record<string, never>;

/**
 * Ends the comment *\/ export const hacked = 1; /* and goes on
 *
 * Text with `backticks`, ${interpolation} and {\@link https://example.com a link}.
 * \@deprecated is no tag here, and neither is this:
 * \@param client forged
 *
 * - a list keeps its lines
 * -   and its spaces
 */
export function ping(
  client: Client,
  _params: PingParams = {},
  options?: RequestOptions,
): Promise<Pong> {
  return send(
    options,
    { id: "ping" },
    (init) => client.GET("/ping", { ...init } satisfies RequestOf<"ping">),
    asSent,
  );
}

/** Params of {@link postPing}. */
export interface PostPingParams {
  body?: string | undefined;
}

/** line separatorsand more */
export function postPing(
  client: Client,
  params: PostPingParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "postPing" },
    (init) =>
      client.POST("/ping", {
        ...(params.body === undefined ? init : json(init)),
        body: params.body,
      } satisfies RequestOf<"postPing">),
    nothing,
  );
}
