// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import type { Account } from "../models/account.js";
import { type RequestOptions, asSent, send } from "../runtime/send.js";
import { segment } from "../runtime/values.js";

/** Params of {@link getAccount}. */
export interface GetAccountParams {
  id: string;
  /**
   * How much is told.
   *
   * - `"b"` (`BRIEF`): The `id` alone.
   * - `"f"`: `FULL`
   */
  view?: "b" | "f" | undefined;
}

export function getAccount(
  client: Client,
  params: GetAccountParams,
  options?: RequestOptions,
): Promise<Account> {
  return send(
    options,
    { id: "getAccount" },
    (init) =>
      client.GET("/accounts/{id}", {
        ...init,
        params: { path: { id: segment("id", params.id) }, query: { view: params.view } },
      } satisfies RequestOf<"getAccount">),
    asSent,
  );
}
