// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Draft } from "../models/draft.js";
import { type Job, readJob } from "../models/job.js";
import type { Note } from "../models/note.js";
import { type Order, readOrder } from "../models/order.js";
import { sendByStatus } from "../runtime/by-status.js";
import { byType, orText } from "../runtime/by-type.js";
import { asBlob, asJson, asText, blobOf, textOf } from "../runtime/content.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { readDate } from "../runtime/values.js";
import type { components } from "../schema.js";

/** Params of {@link getAnything}, which has none. */
export type GetAnythingParams = Record<string, never>;

export function getAnything(
  client: Client,
  _params: GetAnythingParams = {},
  options?: RequestOptions,
): Promise<Job> {
  return send(
    options,
    { id: "GetAnything" },
    (init) => client.GET("/anything", { ...init } satisfies RequestOf<"GetAnything">),
    readJob,
  );
}

/** Params of {@link getHal}, which has none. */
export type GetHalParams = Record<string, never>;

export function getHal(
  client: Client,
  _params: GetHalParams = {},
  options?: RequestOptions,
): Promise<Job> {
  return send(
    options,
    { id: "GetHal" },
    (init) =>
      client.GET("/hal", { ...asJson(init, "application/hal+json") } satisfies RequestOf<"GetHal">),
    readJob,
  );
}

/** Params of {@link getDefault}, which has none. */
export type GetDefaultParams = Record<string, never>;

export function getDefault(
  client: Client,
  _params: GetDefaultParams = {},
  options?: RequestOptions,
): Promise<Job> {
  return send(
    options,
    { id: "GetDefault" },
    (init) => client.GET("/jobs", { ...init } satisfies RequestOf<"GetDefault">),
    readJob,
  );
}

/** Params of {@link countJobs}, which has none. */
export type CountJobsParams = Record<string, never>;

export function countJobs(
  client: Client,
  _params: CountJobsParams = {},
  options?: RequestOptions,
): Promise<number | string | undefined> {
  return send(
    options,
    { id: "CountJobs" },
    (init) => client.PUT("/jobs", { ...init } satisfies RequestOf<"CountJobs">),
    (body) => body,
  );
}

/** Params of {@link startJob}, which has none. */
export type StartJobParams = Record<string, never>;

export function startJob(
  client: Client,
  _params: StartJobParams = {},
  options?: RequestOptions,
): Promise<Job | undefined> {
  return send(
    options,
    { id: "StartJob" },
    (init) => client.POST("/jobs", { ...init } satisfies RequestOf<"StartJob">),
    (body) => body && readJob(body),
  );
}

/** Params of {@link stopJobs}, which has none. */
export type StopJobsParams = Record<string, never>;

export function stopJobs(
  client: Client,
  _params: StopJobsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "StopJobs" },
    (init) => client.DELETE("/jobs", { ...init } satisfies RequestOf<"StopJobs">),
    nothing,
  );
}

/** Params of {@link headJobs}, which has none. */
export type HeadJobsParams = Record<string, never>;

export function headJobs(
  client: Client,
  _params: HeadJobsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "HeadJobs" },
    (init) => client.HEAD("/jobs", { ...init } satisfies RequestOf<"HeadJobs">),
    nothing,
  );
}

/** Params of {@link getDraft}, which has none. */
export type GetDraftParams = Record<string, never>;

export function getDraft(
  client: Client,
  _params: GetDraftParams = {},
  options?: RequestOptions,
): Promise<Draft & { editKey: string }> {
  return send(
    options,
    { id: "GetDraft" },
    (init) => client.GET("/jobs/draft", { ...init } satisfies RequestOf<"GetDraft">),
    (body) => ({ jobId: body.job_id, dueAt: readDate(body.due_at), editKey: body.edit_key }),
  );
}

/** Params of {@link putDraft}, which has none. */
export type PutDraftParams = Record<string, never>;

export function putDraft(
  client: Client,
  _params: PutDraftParams = {},
  options?: RequestOptions,
): Promise<Draft & Note> {
  return send(
    options,
    { id: "PutDraft" },
    (init) => client.PUT("/jobs/draft", { ...init } satisfies RequestOf<"PutDraft">),
    (body) =>
      body ? { jobId: body.job_id, dueAt: readDate(body.due_at), notedBy: body.noted_by } : null,
  );
}

/** Params of {@link getBytes}, which has none. */
export type GetBytesParams = Record<string, never>;

export function getBytes(
  client: Client,
  _params: GetBytesParams = {},
  options?: RequestOptions,
): Promise<Blob> {
  return send(
    options,
    { id: "GetBytes" },
    (init) => client.GET("/logo", { ...asBlob(init, "image/png") } satisfies RequestOf<"GetBytes">),
    blobOf,
  );
}

/** Params of {@link changeOrders}, which has none. */
export type ChangeOrdersParams = Record<string, never>;

export function changeOrders(
  client: Client,
  _params: ChangeOrdersParams = {},
  options?: RequestOptions,
): Promise<Order[] | number | Job | undefined> {
  return sendByStatus(
    options,
    { id: "ChangeOrders" },
    (init) => client.PUT("/orders", { ...init } satisfies RequestOf<"ChangeOrders">),
    (body, status) =>
      status === 200
        ? ((wire: components["schemas"]["Order"][] | undefined) => wire?.map(readOrder))(
            body as components["schemas"]["Order"][] | undefined,
          )
        : status === 202
          ? (body as number | undefined)
          : ((wire: components["schemas"]["Job"] | undefined) => wire && readJob(wire))(
              body as components["schemas"]["Job"] | undefined,
            ),
  );
}

/** Params of {@link placeOrder}, which has none. */
export type PlaceOrderParams = Record<string, never>;

export function placeOrder(
  client: Client,
  _params: PlaceOrderParams = {},
  options?: RequestOptions,
): Promise<Job | Order | string> {
  return sendByStatus(
    options,
    { id: "PlaceOrder" },
    (init) =>
      client.POST("/orders", {
        ...byType(init, "application/json", ["text/plain"], "text"),
      } satisfies RequestOf<"PlaceOrder">),
    (body, status) =>
      orText(body, (body) =>
        status === 201
          ? readOrder(body as components["schemas"]["Order"])
          : readJob(body as components["schemas"]["Job"]),
      ),
  );
}

/** Params of {@link getText}, which has none. */
export type GetTextParams = Record<string, never>;

export function getText(
  client: Client,
  _params: GetTextParams = {},
  options?: RequestOptions,
): Promise<string> {
  return send(
    options,
    { id: "GetText" },
    (init) =>
      client.GET("/readme", { ...asText(init, "text/plain") } satisfies RequestOf<"GetText">),
    textOf,
  );
}

/** Params of {@link getSpan}, which has none. */
export type GetSpanParams = Record<string, never>;

export function getSpan(
  client: Client,
  _params: GetSpanParams = {},
  options?: RequestOptions,
): Promise<[(Date | null)?, number?]> {
  return send(
    options,
    { id: "GetSpan" },
    (init) => client.GET("/span", { ...init } satisfies RequestOf<"GetSpan">),
    (body) =>
      ((wire: [string?, number?]) =>
        [wire[0] === undefined ? undefined : readDate(wire[0]), wire[1]].slice(0, wire.length) as [
          (Date | null)?,
          number?,
        ])(body as [string?, number?]),
  );
}
