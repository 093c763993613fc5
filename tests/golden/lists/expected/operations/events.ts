// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, QueryOf, RequestOf } from "../client.js";
import { type Event, readEvent } from "../models/event.js";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.js";
import { type RequestOptions, send } from "../runtime/send.js";

/** Params of {@link listEvents}. */
export interface ListEventsParams {
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

/** Follow the events */
export function listEvents(
  client: Client,
  params: ListEventsParams = {},
  options?: RequestOptions,
): Paginated<Event> {
  return paginate(
    params,
    options,
    { cursor: ["after"] },
    (page: PageRequest<QueryOf<"ListEvents">>, _params, options) =>
      send(
        options,
        { id: "ListEvents" },
        (init) =>
          client.GET("/v1/events", {
            ...init,
            params: { query: { after: page.get("after", Number) } },
          } satisfies RequestOf<"ListEvents">),
        (body) => page.of(body.data.map(readEvent), body.next_page),
      ),
  );
}

/** Params of {@link listNames}. */
export interface ListNamesParams {
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

/** List the names */
export function listNames(
  client: Client,
  params: ListNamesParams = {},
  options?: RequestOptions,
): Paginated<string> {
  return paginate(
    params,
    options,
    { cursor: ["page"] },
    (page: PageRequest<QueryOf<"ListNames">>, _params, options) =>
      send(
        options,
        { id: "ListNames" },
        (init) =>
          client.GET("/v1/names", {
            ...init,
            params: { query: { page: page.get("page", String) } },
          } satisfies RequestOf<"ListNames">),
        (body) => page.of(body.names, body.next_page),
      ),
  );
}
