// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { bytes, raw } from "../runtime/files.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";

/** Params of {@link putNote}. */
export interface PutNoteParams {
  body: string;
}

export function putNote(
  client: Client,
  params: PutNoteParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PutNote" },
    (init) =>
      client.PUT("/notes", {
        ...bytes(init, params.body, "text/plain"),
        body: raw(params.body),
      } satisfies RequestOf<"PutNote">),
    nothing,
  );
}

/** Params of {@link postXml}. */
export interface PostXmlParams {
  body?: string | undefined;
}

export function postXml(
  client: Client,
  params: PostXmlParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostXml" },
    (init) =>
      client.POST("/notes", {
        ...(params.body === undefined ? init : bytes(init, params.body, "application/xml")),
        body: raw(params.body),
      } satisfies RequestOf<"PostXml">),
    nothing,
  );
}
