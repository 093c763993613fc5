// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { calledAt } from "../runtime/servers.js";

/** Params of {@link getFiles}, which has none. */
export type GetFilesParams = Record<string, never>;

export function getFiles(
  client: Client,
  _params: GetFilesParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetFiles" },
    (init) =>
      client.GET("/files", {
        ...calledAt(client, init, "https://{headersVariable}.files.example.com", {
          headersVariable: { default: "plain" },
        }),
      } satisfies RequestOf<"GetFiles">),
    nothing,
  );
}

/** Params of {@link getMoved}, which has none. */
export type GetMovedParams = Record<string, never>;

export function getMoved(
  client: Client,
  _params: GetMovedParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetMoved" },
    (init) =>
      client.GET("/moved", {
        ...calledAt(
          client,
          init,
          "https://{tenant}.{constructorVariable}.example.com:{place}/v{release}",
          {
            tenant: {},
            constructorVariable: { default: "built" },
            place: { default: "8443", values: ["8443", "443"] },
            release: { default: "2", values: ["2", "3"] },
          },
        ),
      } satisfies RequestOf<"GetMoved">),
    nothing,
  );
}

/** Params of {@link getReports}, which has none. */
export type GetReportsParams = Record<string, never>;

export function getReports(
  client: Client,
  _params: GetReportsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetReports" },
    (init) =>
      client.GET("/reports", {
        ...calledAt(client, init, "https://reports.example.com"),
      } satisfies RequestOf<"GetReports">),
    nothing,
  );
}

/** Params of {@link getThings}, which has none. */
export type GetThingsParams = Record<string, never>;

export function getThings(
  client: Client,
  _params: GetThingsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetThings" },
    (init) => client.GET("/things", { ...init } satisfies RequestOf<"GetThings">),
    nothing,
  );
}

/** Params of {@link uploadThings}, which has none. */
export type UploadThingsParams = Record<string, never>;

export function uploadThings(
  client: Client,
  _params: UploadThingsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "UploadThings" },
    (init) =>
      client.POST("/things", {
        ...calledAt(client, init, "https://uploads.{region}.example.com/", {
          region: { default: "eu", values: ["eu", "us"] },
        }),
      } satisfies RequestOf<"UploadThings">),
    nothing,
  );
}
