// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import { byNumber } from "../runtime/next-page.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";

/** Params of {@link plain}. */
export interface PlainParams {
  page?: number | undefined;
}

/** No list in pages, for nothing tells its end */
export function plain(
  client: Client,
  params: PlainParams = {},
  options?: RequestOptions,
): Promise<string[]> {
  return send(
    options,
    { id: "Plain" },
    (init) =>
      client.GET("/plain", {
        ...init,
        params: { query: { page: params.page } },
      } satisfies RequestOf<"Plain">),
    asSent,
  );
}

/** Params of {@link switchedOff}. */
export interface SwitchedOffParams {
  cursor?: string | undefined;
}

export function switchedOff(
  client: Client,
  params: SwitchedOffParams = {},
  options?: RequestOptions,
): Promise<{ data?: string[] | undefined; nextCursor?: string | undefined }> {
  return send(
    options,
    { id: "SwitchedOff" },
    (init) =>
      client.GET("/switched-off", {
        ...init,
        params: { query: { cursor: params.cursor } },
      } satisfies RequestOf<"SwitchedOff">),
    (body) => ({ data: body.data, nextCursor: body.next_cursor }),
  );
}

/** Params of {@link told}. */
export interface ToldParams {
  /** Without it, pages of up to 2 are asked for, and no more than `limit`. */
  per?: number | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

export function told(
  client: Client,
  params: ToldParams = {},
  options?: RequestOptions,
): Paginated<[string?, number?]> {
  return paginate(
    params,
    options,
    { cursor: ["n", "per"], size: { from: "per", to: "per", automatic: 2, minimum: 1 } },
    (page: PageRequest<QueryOf<"Told">>, _params, options) =>
      send(
        options,
        { id: "Told" },
        (init) =>
          client.GET("/told", {
            ...init,
            params: { query: { n: page.get("n", Number), per: page.size } },
          } satisfies RequestOf<"Told">),
        (body) =>
          page.of(
            (body.list?.of ?? []) as [string?, number?][],
            byNumber(page, "n", (body.list?.of ?? []).length, {
              first: 0,
              size: "per",
              total: body.list?.all,
            }),
          ),
      ),
  );
}
