// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { DateModel } from "../models/date-model.js";
import type { ErrorModel } from "../models/error-model.js";
import {
  type GetScopesD91a12b3Params,
  type GetScopesScopeD067feb3Params,
  getScopesScope_d067feb3,
  getScopes_d91a12b3,
} from "../operations/index-1bc04b52.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/scopes`
 */
export interface GetResource {
  list(params?: GetScopesD91a12b3Params, options?: RequestOptions): Promise<DateModel[]>;
  fetch(
    item: string,
    params?: Omit<GetScopesScopeD067feb3Params, "scope">,
    options?: RequestOptions,
  ): Promise<ErrorModel>;
}

/** The {@link GetResource}. */
export function get(client: Client): GetResource {
  return {
    list: (params, options) => getScopes_d91a12b3(client, params, options),
    fetch: (item, params, options) =>
      getScopesScope_d067feb3(client, { ...params, scope: item }, options),
  };
}
