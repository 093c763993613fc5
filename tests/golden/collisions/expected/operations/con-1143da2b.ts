// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type DateModel, readDateModel } from "../models/date-model.js";
import { type ErrorModel, readErrorModel } from "../models/error-model.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link writeWeird}, which has none. */
export type WriteWeirdParams = Record<string, never>;

export function writeWeird(
  client: Client,
  _params: WriteWeirdParams = {},
  options?: RequestOptions,
): Promise<ErrorModel[]> {
  return send(
    options,
    { id: "writeWeird" },
    (init) => client.GET("/texts", { ...init } satisfies RequestOf<"writeWeird">),
    (body) => body.map(readErrorModel),
  );
}

/** Params of {@link parseNote}. */
export interface ParseNoteParams {
  parseNote: string;
}

export function parseNote(
  client: Client,
  params: ParseNoteParams,
  options?: RequestOptions,
): Promise<DateModel> {
  return send(
    options,
    { id: "parseNote" },
    (init) =>
      client.GET("/texts/{parseNote}", {
        ...init,
        params: { path: { parseNote: segment("parseNote", params.parseNote) } },
      } satisfies RequestOf<"parseNote">),
    readDateModel,
  );
}
