// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type PromiseModel, readPromiseModel } from "../models/promise-model.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { styled } from "../runtime/styles.js";

/** Params of {@link fetchOperation}. */
export interface FetchOperationParams {
  client?: string | undefined;
  options?: string | undefined;
  fetch?: string | undefined;
  params?: string | undefined;
  body?: string | undefined;
  undefined?: string | undefined;
  type?: string | undefined;
  ""?: string | undefined;
}

export function fetchOperation(
  client: Client,
  params: FetchOperationParams = {},
  options?: RequestOptions,
): Promise<PromiseModel> {
  return send(
    options,
    { id: "fetch" },
    (init) =>
      client.GET("/globals", {
        ...styled<RequestOf<"fetch">>(init, {}),
        params: {
          query: {
            client: params.client,
            options: params.options,
            fetch: params.fetch,
            params: params.params,
            body: params.body,
            undefined: params.undefined,
            "@type": params.type,
            "": params[""],
          },
        },
      } satisfies RequestOf<"fetch">),
    readPromiseModel,
  );
}
