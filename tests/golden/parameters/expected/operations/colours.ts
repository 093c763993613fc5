// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Colour, writeColour } from "../models/colour.js";
import { type Filter, writeFilter } from "../models/filter.js";
import { exactDateTime } from "../runtime/exact-date-time.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { styled } from "../runtime/styles.js";

/** Params of {@link mixColours}. */
export interface MixColoursParams {
  since?: (Date | string)[] | undefined;
  body?: Colour | undefined;
}

/** Mix colours */
export function mixColours(
  client: Client,
  params: MixColoursParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "MixColours" },
    (init) =>
      client.POST("/colours", {
        ...styled<RequestOf<"MixColours">>(params.body === undefined ? init : json(init), {
          query: { since: { explode: false } },
        }),
        params: { query: { since: params.since?.map((item) => exactDateTime("since", item)) } },
        body: params.body && writeColour(params.body),
      } satisfies RequestOf<"MixColours">),
    nothing,
  );
}

/** Params of {@link findColours}. */
export interface FindColoursParams {
  shelf: string[];
  matrix: Colour;
  label: string;
  ids?: number[] | undefined;
  tags?: string[] | undefined;
  words?: string[] | undefined;
  filter?: Filter | undefined;
  colour?: Colour | undefined;
  pageSize?: number | undefined;
  path?: string | undefined;
  where?: Filter | undefined;
  plain?: boolean[] | undefined;
  xIds?: number[] | undefined;
  xColour?: Colour | undefined;
  session?: string | undefined;
  choices?: string[] | undefined;
}

/** Find colours */
export function findColours(
  client: Client,
  params: FindColoursParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "FindColours" },
    (init) =>
      client.GET("/shelves/{shelf}/colours{matrix}/{label}", {
        ...styled<RequestOf<"FindColours">>(init, {
          path: { matrix: { style: "matrix", explode: true }, label: { style: "label" } },
          query: {
            ids: { explode: false },
            tags: { style: "pipeDelimited" },
            words: { style: "spaceDelimited" },
            filter: { style: "deepObject" },
            path: { allowReserved: true },
          },
          header: { "X-Ids": {}, "X-Colour": { explode: true } },
          cookie: { choices: { explode: false } },
        }),
        params: {
          path: { shelf: params.shelf, matrix: writeColour(params.matrix), label: params.label },
          query: {
            ids: params.ids,
            tags: params.tags,
            words: params.words,
            filter: params.filter && writeFilter(params.filter),
            colour: params.colour && writeColour(params.colour),
            "page[size]": params.pageSize,
            path: params.path,
            where: JSON.stringify(params.where && writeFilter(params.where)),
            plain: params.plain,
          },
          header: {
            "X-Ids": params.xIds,
            "X-Colour": params.xColour && writeColour(params.xColour),
          },
          cookie: { session: params.session, choices: params.choices },
        },
      } satisfies RequestOf<"FindColours">),
    nothing,
  );
}
