// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, RequestOf } from "../client.js";
import { type Place, writePlace } from "../models/place.js";
import { form } from "../runtime/form.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { styledForm } from "../runtime/styled-form.js";

/** Params of {@link postAnything}. */
export interface PostAnythingParams {
  body: { [key: string]: string };
}

export function postAnything(
  client: Client,
  params: PostAnythingParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostAnything" },
    (init) =>
      client.POST("/anything", {
        ...form(init),
        body: params.body,
      } satisfies RequestOf<"PostAnything">),
    nothing,
  );
}

/** Params of {@link createCharge}. */
export interface CreateChargeParams {
  amount: number;
  expand?: string[] | undefined;
  codes?: string[] | undefined;
  metadata?: { [key: string]: string } | undefined;
  nickname?: string | null | undefined;
}

/** Charge somebody */
export function createCharge(
  client: Client,
  params: CreateChargeParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "CreateCharge" },
    (init) =>
      client.POST("/charges", {
        ...styledForm<BodyOf<"CreateCharge">>(
          init,
          {
            expand: { style: "deepObject" },
            codes: { explode: false },
            metadata: { style: "deepObject" },
          },
          { nickname: "" },
        ),
        body: {
          amount: params.amount,
          expand: params.expand,
          codes: params.codes,
          metadata: params.metadata,
          nickname: params.nickname,
        },
      } satisfies RequestOf<"CreateCharge">),
    nothing,
  );
}

/** Params of {@link postChoice}. */
export interface PostChoiceParams {
  body: Place;
}

export function postChoice(
  client: Client,
  params: PostChoiceParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostChoice" },
    (init) =>
      client.POST("/choices", {
        ...json(init, "application/vnd.example+json"),
        body: writePlace(params.body),
      } satisfies RequestOf<"PostChoice">),
    nothing,
  );
}
