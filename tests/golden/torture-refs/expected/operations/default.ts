// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Alias } from "../models/alias.js";
import { type Anchored, writeAnchored } from "../models/anchored.js";
import type { Circle } from "../models/circle.js";
import type { TreeName } from "../models/tree-name.js";
import { type XGet200, readXGet200 } from "../models/x-get200.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { readDate } from "../runtime/values.js";

/** Params of {@link postW}. */
export interface PostWParams {
  first?: TreeName | undefined;
  body: Anchored;
}

export function postW(
  client: Client,
  params: PostWParams,
  options?: RequestOptions,
): Promise<Circle> {
  return send(
    options,
    { id: "postW" },
    (init) =>
      client.POST("/w", {
        ...json(init),
        params: { query: { first: params.first } },
        body: writeAnchored(params.body),
      } satisfies RequestOf<"postW">),
    asSent,
  );
}

/** Params of {@link getX}, which has none. */
export type GetXParams = Record<string, never>;

export function getX(
  client: Client,
  _params: GetXParams = {},
  options?: RequestOptions,
): Promise<{ a: Alias; bCD?: { deep?: Date | null | undefined } | undefined }> {
  return send(
    options,
    { id: "getX" },
    (init) => client.GET("/x", { ...init } satisfies RequestOf<"getX">),
    (body) => ({ a: body.a, bCD: body["b/c~d"] && { deep: readDate(body["b/c~d"].deep) } }),
  );
}

/** Params of {@link getY}, which has none. */
export type GetYParams = Record<string, never>;

export function getY(
  client: Client,
  _params: GetYParams = {},
  options?: RequestOptions,
): Promise<XGet200> {
  return send(
    options,
    { id: "getY" },
    (init) => client.GET("/y", { ...init } satisfies RequestOf<"getY">),
    readXGet200,
  );
}

/** Params of {@link getZ}, which has none. */
export type GetZParams = Record<string, never>;

export function getZ(
  client: Client,
  _params: GetZParams = {},
  options?: RequestOptions,
): Promise<XGet200> {
  return send(
    options,
    { id: "getZ" },
    (init) => client.GET("/z", { ...init } satisfies RequestOf<"getZ">),
    readXGet200,
  );
}
