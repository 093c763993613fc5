// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, RequestOf } from "../client.js";
import type { Anything } from "../models/anything.js";
import { type Begun, readBegun, writeBegun } from "../models/begun.js";
import { type Counted, readCounted } from "../models/counted.js";
import { type Grouped, readGrouped } from "../models/grouped.js";
import { type Labelled, writeLabelled } from "../models/labelled.js";
import { type Moments, readMoments } from "../models/moments.js";
import type { Since } from "../models/since.js";
import type { Size } from "../models/size.js";
import { type Sized, readSized } from "../models/sized.js";
import { exactDateTime } from "../runtime/exact-date-time.js";
import { form } from "../runtime/form.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, asSent, nothing, send } from "../runtime/send.js";
import { styled } from "../runtime/styles.js";
import { dateTime, given, mapOthers, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

/** Params of {@link getContradicted}. */
export interface GetContradictedParams {
  size?: Size | undefined;
}

/** Types that parts beside them do not have. */
export function getContradicted(
  client: Client,
  params: GetContradictedParams = {},
  options?: RequestOptions,
): Promise<Begun> {
  return send(
    options,
    { id: "get_contradicted" },
    (init) =>
      client.GET("/contradicted", {
        ...init,
        params: { query: { size: params.size } },
      } satisfies RequestOf<"get_contradicted">),
    readBegun,
  );
}

/** Params of {@link putContradicted}. */
export interface PutContradictedParams {
  body?: Begun | undefined;
}

export function putContradicted(
  client: Client,
  params: PutContradictedParams = {},
  options?: RequestOptions,
): Promise<"a" | null> {
  return send(
    options,
    { id: "put_contradicted" },
    (init) =>
      client.PUT("/contradicted", {
        ...(params.body === undefined ? init : json(init)),
        body: params.body && writeBegun(params.body),
      } satisfies RequestOf<"put_contradicted">),
    asSent,
  );
}

/** Params of {@link postContradicted}. */
export interface PostContradictedParams {
  begun?: Begun | undefined;
  size?: "a" | "b" | undefined;
}

export function postContradicted(
  client: Client,
  params: PostContradictedParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "post_contradicted" },
    (init) =>
      client.POST("/contradicted", {
        ...form(init),
        body: { begun: params.begun && writeBegun(params.begun), size: params.size },
      } satisfies RequestOf<"post_contradicted">),
    nothing,
  );
}

/** Params of {@link putEmpty}. */
export interface PutEmptyParams {
  body?: never[] | undefined;
}

/** Lists of which no item is valid. */
export function putEmpty(
  client: Client,
  params: PutEmptyParams = {},
  options?: RequestOptions,
): Promise<never[][]> {
  return send(
    options,
    { id: "put_empty" },
    (init) =>
      client.PUT("/empty-lists", {
        ...(params.body === undefined ? init : json(init)),
        body: params.body satisfies never[] | undefined as never,
      } satisfies RequestOf<"put_empty">),
    (body) => body as never[][],
  );
}

/** Params of {@link getFound}. */
export interface GetFoundParams {
  key: Anything | "first" | "last";
}

/** One alternative of the key is anything at all. */
export function getFound(
  client: Client,
  params: GetFoundParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "get_found" },
    (init) =>
      client.GET("/found/{key}", {
        ...styled<RequestOf<"get_found">>(init, {}),
        params: { path: { key: params.key } },
      } satisfies RequestOf<"get_found">),
    nothing,
  );
}

/** Params of {@link postFurther}. */
export interface PostFurtherParams {
  body?: Labelled | undefined;
}

/** Further properties of other types than the named ones. */
export function postFurther(
  client: Client,
  params: PostFurtherParams = {},
  options?: RequestOptions,
): Promise<{
  counted?: Counted | undefined;
  grouped?: Grouped | undefined;
  sized?: Sized | undefined;
  inner?:
    | ({ named?: string | undefined } & {
        [key: string]: ({ p1?: unknown } & { [key: string]: unknown }) | string;
      })
    | undefined;
}> {
  return send(
    options,
    { id: "post_further" },
    (init) =>
      client.POST("/further", {
        ...(params.body === undefined ? init : json(init)),
        body: params.body && writeLabelled(params.body),
      } satisfies RequestOf<"post_further">),
    (body) => ({
      counted: body.counted && readCounted(body.counted),
      grouped: body.grouped && readGrouped(body.grouped),
      sized: body.sized && readSized(body.sized),
      inner:
        body.inner &&
        withOthers(
          { named: body.inner.named },
          mapOthers(body.inner, ["named"], (item): { p1?: unknown } & { [key: string]: unknown } =>
            withOthers(
              { p1: (item as { "p1-_"?: unknown } & { [key: string]: unknown })["p1-_"] },
              mapOthers(
                item as { "p1-_"?: unknown } & { [key: string]: unknown },
                ["p1-_"],
                (item) => item,
              ),
            ),
          ),
        ),
    }),
  );
}

/** Params of {@link postMoments}. */
export interface PostMomentsParams {
  /**
   * Offered in several media types, nullable, with further fields that are
   * converted.
   */
  body?: ({ begunAt: Date | string } & { [key: string]: Date | string }) | null | undefined;
}

export function postMoments(
  client: Client,
  params: PostMomentsParams = {},
  options?: RequestOptions,
): Promise<Moments> {
  return send(
    options,
    { id: "post_moments" },
    (init) =>
      client.POST("/moments", {
        ...(params.body === undefined ? init : json(init)),
        body: (params.body &&
          withOthers(
            { begun_at: exactDateTime("begunAt", params.body.begunAt) },
            mapOthers(params.body, ["begunAt"], (item) => exactDateTime("value", item)),
          )) satisfies ({ begun_at: string } & { [key: string]: string }) | null | undefined,
      } satisfies RequestOf<"post_moments">),
    (body) => readMoments(body as components["schemas"]["Moments"]),
  );
}

/** Params of {@link putMoments}. */
export interface PutMomentsParams {
  /**
   * Offered in several media types, a list of objects with further fields that
   * are converted.
   */
  body: ({ begunAt: Date | string } & { [key: string]: "a" | "b" | Date | string })[];
}

export function putMoments(
  client: Client,
  params: PutMomentsParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "put_moments" },
    (init) =>
      client.PUT("/moments/all", {
        ...json(init),
        body: params.body.map((item) =>
          withOthers(
            { begun_at: exactDateTime("begunAt", item.begunAt) },
            mapOthers(item, ["begunAt"], (item) => item as "a" | "b"),
          ),
        ) satisfies ({ begun_at: string } & { [key: string]: "a" | "b" | string })[],
      } satisfies RequestOf<"put_moments">),
    nothing,
  );
}

/** Params of {@link getDefault}, which has none. */
export type GetDefaultParams = Record<string, never>;

export function getDefault(
  client: Client,
  _params: GetDefaultParams = {},
  options?: RequestOptions,
): Promise<{ readBy?: string | undefined }> {
  return send(
    options,
    { id: "get_default" },
    (init) => client.GET("/moments/default", { ...init } satisfies RequestOf<"get_default">),
    (body) => ({ readBy: body.read_by }),
  );
}

/** Params of {@link postForm}. */
export interface PostFormParams {
  readBy: "a" | "b";
  /** Further fields of the form, by their names on the wire. */
  additionalFields?: { readonly [name: string]: number } | undefined;
}

export function postForm(
  client: Client,
  params: PostFormParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "post_form" },
    (init) =>
      client.POST("/moments/form", {
        ...form(init),
        body: withOthers<Extract<BodyOf<"post_form">, Readonly<Record<string, unknown>>>>(
          { read_by: params.readBy },
          params.additionalFields ?? {},
        ),
      } satisfies RequestOf<"post_form">),
    nothing,
  );
}

/** Params of {@link postParts}. */
export interface PostPartsParams {
  lasting?: PostPartsParamsLasting | undefined;
}

/** Part of {@link PostPartsParams}. */
export interface PostPartsParamsLasting {
  outer?: PostPartsParamsLastingOuter | undefined;
  since?: Since | undefined;
}

/** Part of {@link PostPartsParams}. */
export interface PostPartsParamsLastingOuter {
  span?: Begun | undefined;
}

/**
 * Fields in a group that may be left out, of which the first is an object that
 * is converted.
 */
export function postParts(
  client: Client,
  params: PostPartsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "post_parts" },
    (init) =>
      client.POST("/moments/parts", {
        ...form(init),
        body: {
          "lasting.outer.span":
            given("lasting", params.lasting) &&
            given("lasting.outer", params.lasting?.outer) &&
            params.lasting?.outer?.span &&
            writeBegun(params.lasting?.outer?.span),
          "lasting.since": params.lasting?.since
            ? dateTime("lasting.since", params.lasting?.since)
            : undefined,
        },
      } satisfies RequestOf<"post_parts">),
    nothing,
  );
}

/** Params of {@link patchNothing}, which has none. */
export type PatchNothingParams = Record<string, never>;

/** No value is an integer and a boolean, so what is answered is nothing. */
export function patchNothing(
  client: Client,
  _params: PatchNothingParams = {},
  options?: RequestOptions,
): Promise<(number & boolean) | undefined> {
  return send(
    options,
    { id: "patchNothing" },
    (init) => client.PATCH("/nothing-fits", { ...init } satisfies RequestOf<"patchNothing">),
    (body) => body as unknown as (number & boolean) | undefined,
  );
}
