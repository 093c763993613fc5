// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import { type PageModel, readPageModel } from "../models/page-model.js";
import { type Weird, readWeird, writeWeird_7617549a } from "../models/weird.js";
import { json } from "../runtime/json.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link readPage}. */
export interface ReadPageParams {
  /** Without it, pages of up to 10 are asked for, and no more than `limit`. */
  queryLimit?: number | undefined;
  Limit?: string | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function readPage(
  client: Client,
  params: ReadPageParams = {},
  options?: RequestOptions,
): Paginated<PageModel> {
  return paginate(
    params,
    options,
    { cursor: ["cursor"], size: { from: "queryLimit", to: "limit", automatic: 10, minimum: 1 } },
    (page: PageRequest<QueryOf<"readPage">>, params, options) =>
      send(
        options,
        { id: "readPage" },
        (init) =>
          client.GET("/things", {
            ...init,
            params: {
              query: { limit: page.size, cursor: page.get("cursor", String), Limit: params.Limit },
            },
          } satisfies RequestOf<"readPage">),
        (body) => page.of(body.items.map(readPageModel), body.next),
      ),
  );
}

/** Params of {@link sendOperation}. */
export interface SendOperationParams {
  id: string;
  body: Weird;
}

export function sendOperation(
  client: Client,
  params: SendOperationParams,
  options?: RequestOptions,
): Promise<Weird> {
  return send(
    options,
    { id: "send" },
    (init) =>
      client.PUT("/things/{id}", {
        ...json(init),
        params: { path: { id: segment("id", params.id) } },
        body: writeWeird_7617549a(params.body),
      } satisfies RequestOf<"send">),
    readWeird,
  );
}

/** Params of {@link deleteOperation}. */
export interface DeleteOperationParams {
  id: string;
  queryId?: number | undefined;
  headerId?: string | undefined;
}

export function deleteOperation(
  client: Client,
  params: DeleteOperationParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "delete" },
    (init) =>
      client.DELETE("/things/{id}", {
        ...init,
        params: {
          path: { id: segment("id", params.id) },
          query: { id: params.queryId },
          header: { Id: params.headerId },
        },
      } satisfies RequestOf<"delete">),
    nothing,
  );
}
