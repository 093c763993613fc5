// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import type { _20 } from "../models/20.js";
import type { AValue } from "../models/a-value.js";
import type { Content } from "../models/content.js";
import { type FirmMood, readFirmMood } from "../models/firm-mood.js";
import { type MessageDraft, writeMessageDraft } from "../models/message-draft.js";
import { type Message, readMessage } from "../models/message.js";
import { type Profile, readProfile } from "../models/profile.js";
import { type SentMessage, readSentMessage } from "../models/sent-message.js";
import type { Status } from "../models/status.js";
import { json } from "../runtime/json.js";
import { byWholeUrl, followUrl } from "../runtime/next-url.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, asSent, nothing, send } from "../runtime/send.js";
import { styled } from "../runtime/styles.js";
import { segment } from "../runtime/values.js";
import type { components } from "../schema.js";

/** Params of {@link getContents}, which has none. */
export type GetContentsParams = Record<string, never>;

export function getContents(
  client: Client,
  _params: GetContentsParams = {},
  options?: RequestOptions,
): Promise<Content> {
  return send(
    options,
    { id: "get_contents" },
    (init) => client.GET("/contents", { ...init } satisfies RequestOf<"get_contents">),
    asSent,
  );
}

/** Params of {@link get5025Share}. */
export interface Get5025ShareParams {
  id: string;
  fields?: string | undefined;
}

export function get5025Share(
  client: Client,
  params: Get5025ShareParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "get_50%25/share" },
    (init) =>
      client.GET("/files/{id}#50%25", {
        ...init,
        params: { path: { id: segment("id", params.id) }, query: { fields: params.fields } },
      } satisfies RequestOf<"get_50%25/share">),
    nothing,
  );
}

/** Params of {@link putFilesIdShare}. */
export interface PutFilesIdShareParams {
  id: string;
  body?: { name?: string | undefined } | undefined;
}

export function putFilesIdShare(
  client: Client,
  params: PutFilesIdShareParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "put_files_id#share" },
    (init) =>
      client.PUT("/files/{id}#share", {
        ...(params.body === undefined ? init : json(init)),
        params: { path: { id: segment("id", params.id) } },
        body: params.body,
      } satisfies RequestOf<"put_files_id#share">),
    nothing,
  );
}

/** Params of {@link getMessage}, which has none. */
export type GetMessageParams = Record<string, never>;

export function getMessage(
  client: Client,
  _params: GetMessageParams = {},
  options?: RequestOptions,
): Promise<Message> {
  return send(
    options,
    { id: "get_message" },
    (init) => client.GET("/messages", { ...init } satisfies RequestOf<"get_message">),
    readMessage,
  );
}

/** Params of {@link postMessage}. */
export interface PostMessageParams {
  /** Lists a list among texts. */
  filter?: "all" | "none" | undefined;
  /** Lists texts as values of a list. */
  groups?: string[] | undefined;
  /** Lists lists alone. */
  only?: unknown;
  body?: MessageDraft | undefined;
}

export function postMessage(
  client: Client,
  params: PostMessageParams = {},
  options?: RequestOptions,
): Promise<SentMessage> {
  return send(
    options,
    { id: "post_message" },
    (init) =>
      client.POST("/messages", {
        ...styled<RequestOf<"post_message">>(params.body === undefined ? init : json(init), {}),
        params: { query: { filter: params.filter, groups: params.groups, only: params.only } },
        body: params.body && writeMessageDraft(params.body),
      } satisfies RequestOf<"post_message">),
    (body) => readSentMessage(body as components["schemas"]["SentMessage"]),
  );
}

/** Params of {@link getMood}, which has none. */
export type GetMoodParams = Record<string, never>;

export function getMood(
  client: Client,
  _params: GetMoodParams = {},
  options?: RequestOptions,
): Promise<FirmMood> {
  return send(
    options,
    { id: "get_mood" },
    (init) => client.GET("/moods", { ...init } satisfies RequestOf<"get_mood">),
    readFirmMood,
  );
}

/** Params of {@link listParties}. */
export interface ListPartiesParams {
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function listParties(
  client: Client,
  params: ListPartiesParams = {},
  options?: RequestOptions,
): Paginated<string> {
  return paginate(
    params,
    options,
    { cursor: ["page_number"] },
    (page: PageRequest<QueryOf<"list_parties">>, _params, options) =>
      send(
        options,
        { id: "list_parties" },
        (init) =>
          client.GET("/parties", {
            ...followUrl(init, page, {
              places: ["page_number"],
              taken: ["page_number"],
              all: ["page_number"],
            }),
            params: { query: {} },
          } satisfies RequestOf<"list_parties">),
        (body) => page.of(body?.parties ?? [], byWholeUrl("page_number", body?.next)),
      ),
  );
}

/** Params of {@link getPercent}, which has none. */
export type GetPercentParams = Record<string, never>;

export function getPercent(
  client: Client,
  _params: GetPercentParams = {},
  options?: RequestOptions,
): Promise<_20> {
  return send(
    options,
    { id: "get_percent" },
    (init) => client.GET("/percent", { ...init } satisfies RequestOf<"get_percent">),
    asSent,
  );
}

/** Params of {@link getProfile}, which has none. */
export type GetProfileParams = Record<string, never>;

export function getProfile(
  client: Client,
  _params: GetProfileParams = {},
  options?: RequestOptions,
): Promise<Profile> {
  return send(
    options,
    { id: "get_profile" },
    (init) => client.GET("/profile", { ...init } satisfies RequestOf<"get_profile">),
    (body) => readProfile(body as components["schemas"]["Profile"]),
  );
}

/** Params of {@link listChairs}. */
export interface ListChairsParams {
  room: string | number;
}

export function listChairs(
  client: Client,
  params: ListChairsParams,
  options?: RequestOptions,
): Promise<unknown[]> {
  return send(
    options,
    { id: "list_chairs" },
    (init) =>
      client.GET("/rooms/{room}/chairs", {
        ...init,
        params: { path: { room: segment("room", params.room) } },
      } satisfies RequestOf<"list_chairs">),
    asSent,
  );
}

/** Params of {@link getChair}. */
export interface GetChairParams {
  room: string;
  chair: string;
}

export function getChair(
  client: Client,
  params: GetChairParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "get_chair" },
    (init) =>
      client.GET("/rooms/{room}/chairs/{chair}", {
        ...init,
        params: {
          path: { room: segment("room", params.room), chair: segment("chair", params.chair) },
        },
      } satisfies RequestOf<"get_chair">),
    nothing,
  );
}

/** Params of {@link postStatus}, which has none. */
export type PostStatusParams = Record<string, never>;

export function postStatus(
  client: Client,
  _params: PostStatusParams = {},
  options?: RequestOptions,
): Promise<Status | { status: "begun" }> {
  return send(
    options,
    { id: "post_status" },
    (init) => client.POST("/status", { ...init } satisfies RequestOf<"post_status">),
    asSent,
  );
}

/** Params of {@link getValues}. */
export interface GetValuesParams {
  key: string;
}

export function getValues(
  client: Client,
  params: GetValuesParams,
  options?: RequestOptions,
): Promise<AValue> {
  return send(
    options,
    { id: "get_values" },
    (init) =>
      client.GET("/values/{key}", {
        ...init,
        params: { path: { key: segment("key", params.key) } },
      } satisfies RequestOf<"get_values">),
    asSent,
  );
}
