// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { DateModel } from "../models/date-model.js";
import type { ErrorModel } from "../models/error-model.js";
import { getScopesScope_d067feb3, getScopes_d91a12b3 } from "../operations/index-1bc04b52.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/scopes`
 */
export interface ScopesResource {
  list(params?: Record<string, never>, options?: RequestOptions): Promise<DateModel[]>;
  fetch(
    item: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Promise<ErrorModel>;
}

/** The {@link ScopesResource}. */
export function scopes(client: Client): ScopesResource {
  return {
    list: (_params, options) => getScopes_d91a12b3(client, {}, options),
    fetch: (item, _params, options) => getScopesScope_d067feb3(client, { scope: item }, options),
  };
}
