// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type DateModel, readDateModel } from "../models/date-model.js";
import { type ErrorModel, readErrorModel } from "../models/error-model.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link getScopes_d91a12b3}, which has none. */
export type GetScopesD91a12b3Params = Record<string, never>;

export function getScopes_d91a12b3(
  client: Client,
  _params: GetScopesD91a12b3Params = {},
  options?: RequestOptions,
): Promise<DateModel[]> {
  return send(
    options,
    { id: "scope_get" },
    (init) => client.GET("/scopes", { ...init } satisfies RequestOf<"scope_get">),
    (body) => body.map(readDateModel),
  );
}

/** Params of {@link getScopesScope_d067feb3}. */
export interface GetScopesScopeD067feb3Params {
  scope: string;
}

export function getScopesScope_d067feb3(
  client: Client,
  params: GetScopesScopeD067feb3Params,
  options?: RequestOptions,
): Promise<ErrorModel> {
  return send(
    options,
    { id: "scope.get" },
    (init) =>
      client.GET("/scopes/{scope}", {
        ...init,
        params: { path: { scope: segment("scope", params.scope) } },
      } satisfies RequestOf<"scope.get">),
    readErrorModel,
  );
}
