// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import { type Thing, readThing } from "../models/thing.js";
import { byCursor, byLink, byNumber, byOffset, linking } from "../runtime/next-page.js";
import { byWholeUrl, followUrl } from "../runtime/next-url.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, send } from "../runtime/send.js";

/** Params of {@link byCursorOperation}. */
export interface ByCursorOperationParams {
  /** Without it, pages of up to 20 are asked for, and no more than `limit`. */
  pageSize?: number | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function byCursorOperation(
  client: Client,
  params: ByCursorOperationParams = {},
  options?: RequestOptions,
): Paginated<Thing> {
  return paginate(
    params,
    options,
    {
      cursor: ["cursor", "page_size"],
      size: { from: "pageSize", to: "page_size", automatic: 20, minimum: 1 },
    },
    (page: PageRequest<QueryOf<"ByCursor">>, _params, options) =>
      send(
        options,
        { id: "ByCursor" },
        (init) =>
          client.GET("/by-cursor", {
            ...init,
            params: { query: { cursor: page.get("cursor", String), page_size: page.size } },
          } satisfies RequestOf<"ByCursor">),
        (body) =>
          page.of(
            body.things.map(readThing),
            byCursor("cursor", body.response_metadata.next_cursor),
          ),
      ),
  );
}

/** Params of {@link byLinkOperation}. */
export interface ByLinkOperationParams {
  /** Without it, pages of up to 30 are asked for, and no more than `limit`. */
  perPage?: number | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function byLinkOperation(
  client: Client,
  params: ByLinkOperationParams = {},
  options?: RequestOptions,
): Paginated<Thing> {
  return paginate(
    params,
    options,
    {
      cursor: ["page", "per_page"],
      size: { from: "perPage", to: "per_page", automatic: 30, minimum: 1 },
    },
    (page: PageRequest<QueryOf<"ByLink">>, _params, options) =>
      send(
        options,
        { id: "ByLink" },
        (init) =>
          client.GET("/by-link", {
            ...followUrl(linking(init, page), page, {
              places: ["page"],
              taken: ["page", "per_page"],
              all: ["page", "per_page"],
            }),
            params: { query: { per_page: page.size } },
          } satisfies RequestOf<"ByLink">),
        (body) => page.of(body.map(readThing), byWholeUrl("page", byLink(page))),
      ),
  );
}

/** Params of {@link byOffsetOperation}. */
export interface ByOffsetOperationParams {
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function byOffsetOperation(
  client: Client,
  params: ByOffsetOperationParams = {},
  options?: RequestOptions,
): Paginated<string> {
  return paginate(
    params,
    options,
    {
      cursor: ["offset", "limit"],
      size: { from: "", to: "limit", automatic: 3, minimum: 1, maximum: 3 },
    },
    (page: PageRequest<QueryOf<"ByOffset">>, _params, options) =>
      send(
        options,
        { id: "ByOffset" },
        (init) =>
          client.GET("/by-offset", {
            ...init,
            params: { query: { offset: page.get("offset", Number), limit: page.size } },
          } satisfies RequestOf<"ByOffset">),
        (body) =>
          page.of(body.data, byOffset(page, "offset", body.data.length, { total: body.total })),
      ),
  );
}

/** Params of {@link byPage}. */
export interface ByPageParams {
  /** Without it, pages of up to 2 are asked for, and no more than `limit`. */
  perPage?: number | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function byPage(
  client: Client,
  params: ByPageParams = {},
  options?: RequestOptions,
): Paginated<string> {
  return paginate(
    params,
    options,
    {
      cursor: ["page", "per_page"],
      size: { from: "perPage", to: "per_page", automatic: 2, minimum: 1, maximum: 2 },
    },
    (page: PageRequest<QueryOf<"ByPage">>, _params, options) =>
      send(
        options,
        { id: "ByPage" },
        (init) =>
          client.GET("/by-page", {
            ...init,
            params: { query: { page: page.get("page", Number), per_page: page.size } },
          } satisfies RequestOf<"ByPage">),
        (body) =>
          page.of(
            body.items ?? [],
            byNumber(page, "page", (body.items ?? []).length, {
              first: 1,
              size: "per_page",
              more: body.has_more,
            }),
          ),
      ),
  );
}

/** Params of {@link byUrl}. */
export interface ByUrlParams {
  state?: string | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function byUrl(
  client: Client,
  params: ByUrlParams = {},
  options?: RequestOptions,
): Paginated<Thing> {
  return paginate(
    params,
    options,
    {
      cursor: ["page", "limit"],
      size: { from: "", to: "limit", automatic: 50, minimum: 1, maximum: 50 },
    },
    (page: PageRequest<QueryOf<"ByUrl">>, params, options) =>
      send(
        options,
        { id: "ByUrl" },
        (init) =>
          client.GET("/by-url", {
            ...followUrl(init, page, {
              places: ["page"],
              taken: ["page", "limit"],
              all: ["page", "limit", "state"],
            }),
            params: { query: { limit: page.size, state: params.state } },
          } satisfies RequestOf<"ByUrl">),
        (body) => page.of((body.results ?? []).map(readThing), byWholeUrl("page", body.next)),
      ),
  );
}
