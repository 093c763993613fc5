// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { RecordModel } from "../models/record-model.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { segment, withOwn } from "../runtime/values.js";

/** Params of {@link defaultOperation}. */
export interface DefaultOperationParams {
  id: string;
  constructor: string;
  mode: number;
}

export function defaultOperation(
  client: Client,
  params: DefaultOperationParams,
  options?: RequestOptions,
): Promise<RecordModel> {
  return send(
    options,
    { id: "default" },
    (init) =>
      withOwn(params, (params) =>
        client.GET("/reactions/{id}/{constructor}", {
          ...init,
          params: {
            path: {
              id: segment("id", params.id),
              constructor: segment("constructor", params.constructor),
            },
            query: { mode: params.mode },
          },
        } satisfies RequestOf<"default">),
      ),
    asSent,
  );
}
