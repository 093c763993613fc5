// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, RequestOf } from "../client.js";
import { type Place, writePlace } from "../models/place.js";
import { type FileInput, raw } from "../runtime/files.js";
import { form } from "../runtime/form.js";
import { json } from "../runtime/json.js";
import { multipart } from "../runtime/multipart.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { styledForm } from "../runtime/styled-form.js";
import { dateTime, mapOthers, withOthers } from "../runtime/values.js";
import { wholeForm } from "../runtime/whole-form.js";
import type { components } from "../schema.js";

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
        ...wholeForm(init),
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

/** Params of {@link putEncoded}. */
export interface PutEncodedParams {
  body?: string | undefined;
  requestBody?: unknown;
}

export function putEncoded(
  client: Client,
  params: PutEncodedParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PutEncoded" },
    (init) =>
      client.PUT("/encoded", {
        ...(params.requestBody === undefined ? init : wholeForm(init, "requestBody")),
        params: { query: { body: params.body } },
        body: params.requestBody,
      } satisfies RequestOf<"PutEncoded">),
    nothing,
  );
}

/** Params of {@link postEncoded}. */
export interface PostEncodedParams {
  body: components["schemas"]["Place"] | string;
}

export function postEncoded(
  client: Client,
  params: PostEncodedParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostEncoded" },
    (init) =>
      client.POST("/encoded", {
        ...wholeForm(init),
        body: params.body,
      } satisfies RequestOf<"PostEncoded">),
    nothing,
  );
}

/** Params of {@link attachToSurvey}. */
export interface AttachToSurveyParams {
  surveyId?: string | undefined;
  /** Further fields of the form, by their names on the wire. */
  additionalFields?: { readonly [name: string]: FileInput } | undefined;
}

export function attachToSurvey(
  client: Client,
  params: AttachToSurveyParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "AttachToSurvey" },
    (init) =>
      client.PUT("/surveys", {
        ...multipart(init),
        body: withOthers<Extract<BodyOf<"AttachToSurvey">, Readonly<Record<string, unknown>>>>(
          { survey_id: params.surveyId },
          mapOthers(params.additionalFields ?? {}, [], raw),
        ),
      } satisfies RequestOf<"AttachToSurvey">),
    nothing,
  );
}

/** Params of {@link answerSurvey}. */
export interface AnswerSurveyParams {
  surveyId: string;
  /**
   * Answers by question.
   *
   * Further fields of the form, by their names on the wire.
   */
  additionalFields?: { readonly [name: string]: number[] } | undefined;
}

export function answerSurvey(
  client: Client,
  params: AnswerSurveyParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "AnswerSurvey" },
    (init) =>
      client.POST("/surveys", {
        ...form(init),
        body: withOthers<Extract<BodyOf<"AnswerSurvey">, Readonly<Record<string, unknown>>>>(
          { survey_id: params.surveyId },
          params.additionalFields ?? {},
        ),
      } satisfies RequestOf<"AnswerSurvey">),
    nothing,
  );
}

/** Params of {@link amendSurvey}. */
export interface AmendSurveyParams {
  additionalFields?: number | undefined;
  /** Further fields of the form, by their names on the wire. */
  additionalFormFields?: { readonly [name: string]: Date | string } | undefined;
}

export function amendSurvey(
  client: Client,
  params: AmendSurveyParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "AmendSurvey" },
    (init) =>
      client.PATCH("/surveys", {
        ...form(init),
        body: withOthers<Extract<BodyOf<"AmendSurvey">, Readonly<Record<string, unknown>>>>(
          { additional_fields: params.additionalFields },
          mapOthers(params.additionalFormFields ?? {}, [], (item) =>
            dateTime("additionalFormFields", item),
          ),
        ),
      } satisfies RequestOf<"AmendSurvey">),
    nothing,
  );
}
