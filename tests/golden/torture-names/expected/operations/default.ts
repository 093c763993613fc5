// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import {
  type ResponseModel,
  readResponseModel,
  writeResponseModel,
} from "../models/response-model.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";

/** Params of {@link newOperation}. */
export interface NewOperationParams {
  body: ResponseModel;
}

export function newOperation(
  client: Client,
  params: NewOperationParams,
  options?: RequestOptions,
): Promise<ResponseModel> {
  return send(
    options,
    { id: "new" },
    (init) =>
      client.PUT("/globals", {
        ...json(init),
        body: writeResponseModel(params.body),
      } satisfies RequestOf<"new">),
    readResponseModel,
  );
}

/** Params of {@link deleteGlobals_2042bbd8}, which has none. */
export type DeleteGlobals2042bbd8Params = Record<string, never>;

export function deleteGlobals_2042bbd8(
  client: Client,
  _params: DeleteGlobals2042bbd8Params = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "delete /globals" },
    (init) => client.DELETE("/globals", { ...init } satisfies RequestOf<"delete /globals">),
    nothing,
  );
}

/** Params of {@link deleteGlobals}, which has none. */
export type DeleteGlobalsParams = Record<string, never>;

export function deleteGlobals(
  client: Client,
  _params: DeleteGlobalsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "deleteGlobals" },
    (init) => client.GET("/others", { ...init } satisfies RequestOf<"deleteGlobals">),
    nothing,
  );
}
