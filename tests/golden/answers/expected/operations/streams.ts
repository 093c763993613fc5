// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Job, readJob } from "../models/job.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { type ServerSentEvent, asStream, events, lines, streamOf } from "../runtime/streams.js";

/** Params of {@link followTexts}, which has none. */
export type FollowTextsParams = Record<string, never>;

export function followTexts(
  client: Client,
  _params: FollowTextsParams = {},
  options?: RequestOptions,
): AsyncIterable<ServerSentEvent<string>> {
  return events(
    options,
    (options) =>
      send(
        options,
        { id: "FollowTexts" },
        (init) =>
          client.GET("/jobs/events", {
            ...asStream(init, "text/event-stream"),
          } satisfies RequestOf<"FollowTexts">),
        streamOf,
      ),
    (data) => data,
  );
}

/** Params of {@link followEvents}. */
export interface FollowEventsParams {
  body?: { topic?: string | undefined } | undefined;
}

/** Follow the events */
export function followEvents(
  client: Client,
  params: FollowEventsParams = {},
  options?: RequestOptions,
): AsyncIterable<ServerSentEvent<Job>> {
  return events(
    options,
    (options) =>
      send(
        options,
        { id: "FollowEvents" },
        (init) =>
          client.POST("/jobs/events", {
            ...asStream(params.body === undefined ? init : json(init), "text/event-stream"),
            body: params.body,
          } satisfies RequestOf<"FollowEvents">),
        streamOf,
      ),
    (data) => readJob(JSON.parse(data)),
  );
}

/** Params of {@link followLog}, which has none. */
export type FollowLogParams = Record<string, never>;

/** Follow the log */
export function followLog(
  client: Client,
  _params: FollowLogParams = {},
  options?: RequestOptions,
): AsyncIterable<Job> {
  return lines(
    options,
    (options) =>
      send(
        options,
        { id: "FollowLog" },
        (init) =>
          client.GET("/jobs/log", {
            ...asStream(init, "application/x-ndjson"),
          } satisfies RequestOf<"FollowLog">),
        streamOf,
      ),
    (line) => readJob(JSON.parse(line)),
  );
}
