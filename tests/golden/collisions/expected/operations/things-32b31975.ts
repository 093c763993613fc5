// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { form } from "../runtime/form.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { given, segment } from "../runtime/values.js";

/** Params of {@link clientOperation}. */
export interface ClientOperationParams {
  id: string;
  bodyId_b33a1b3d?: string | undefined;
  ID?: string | undefined;
  bodyId?: string | undefined;
  Id?: ClientOperationParamsId | undefined;
  idKind?: number | undefined;
  a_b?: string | undefined;
  "a-b"?: string | undefined;
  aB?: string | undefined;
  outer?: string | undefined;
  "Outer.Inner"?: string | undefined;
  "Outer.inner"?: string | undefined;
  params?: string | undefined;
}

/** Part of {@link ClientOperationParams}. */
export interface ClientOperationParamsId {
  kind?: string | undefined;
}

export function clientOperation(
  client: Client,
  params: ClientOperationParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "client" },
    (init) =>
      client.POST("/things/{id}", {
        ...form(init),
        params: { path: { id: segment("id", params.id) } },
        body: {
          id: params.bodyId_b33a1b3d,
          ID: params.ID,
          body_id: params.bodyId,
          "Id.Kind": given("Id", params.Id)?.kind,
          "id.kind": params.idKind,
          a_b: params.a_b,
          "a-b": params["a-b"],
          aB: params.aB,
          Outer: params.outer,
          "Outer.Inner": params["Outer.Inner"],
          "Outer.inner": params["Outer.inner"],
          params: params.params,
        },
      } satisfies RequestOf<"client">),
    nothing,
  );
}
