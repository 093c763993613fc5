// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type BoxBoxGift, readBoxBoxGift } from "../models/box-box-gift.js";
import { type Box, readBox, writeBox } from "../models/box.js";
import { type GridGet200Level32, readGridGet200Level32 } from "../models/grid-get200-level32.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, send } from "../runtime/send.js";
import type { components } from "../schema.js";

/** Params of {@link packBox}. */
export interface PackBoxParams {
  body: Box;
}

export function packBox(
  client: Client,
  params: PackBoxParams,
  options?: RequestOptions,
): Promise<Box> {
  return send(
    options,
    { id: "packBox" },
    (init) =>
      client.POST("/boxes", {
        ...json(init),
        body: writeBox(params.body) satisfies components["schemas"]["Box"] as never,
      } satisfies RequestOf<"packBox">),
    (body) => readBox(body as unknown as components["schemas"]["Box"]),
  );
}

/** Params of {@link getGrid}, which has none. */
export type GetGridParams = Record<string, never>;

export function getGrid(
  client: Client,
  _params: GetGridParams = {},
  options?: RequestOptions,
): Promise<GridGet200Level32[][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]> {
  return send(
    options,
    { id: "getGrid" },
    (init) => client.GET("/grid", { ...init } satisfies RequestOf<"getGrid">),
    (body) =>
      ((
        wire: components["schemas"]["GridGet200Level32"][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][],
      ) =>
        wire.map((item) =>
          item.map((item) =>
            item.map((item) =>
              item.map((item) =>
                item.map((item) =>
                  item.map((item) =>
                    item.map((item) =>
                      item.map((item) =>
                        item.map((item) =>
                          item.map((item) =>
                            item.map((item) =>
                              item.map((item) =>
                                item.map((item) =>
                                  item.map((item) =>
                                    item.map((item) =>
                                      item.map((item) =>
                                        item.map((item) =>
                                          item.map((item) =>
                                            item.map((item) =>
                                              item.map((item) =>
                                                item.map((item) =>
                                                  item.map((item) =>
                                                    item.map((item) =>
                                                      item.map((item) =>
                                                        item.map((item) =>
                                                          item.map((item) =>
                                                            item.map((item) =>
                                                              item.map((item) =>
                                                                item.map((item) =>
                                                                  item.map((item) =>
                                                                    item.map((item) =>
                                                                      item.map(
                                                                        readGridGet200Level32,
                                                                      ),
                                                                    ),
                                                                  ),
                                                                ),
                                                              ),
                                                            ),
                                                          ),
                                                        ),
                                                      ),
                                                    ),
                                                  ),
                                                ),
                                              ),
                                            ),
                                          ),
                                        ),
                                      ),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ))(
        body as unknown as components["schemas"]["GridGet200Level32"][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][],
      ),
  );
}

/** Params of {@link getInnermost}, which has none. */
export type GetInnermostParams = Record<string, never>;

export function getInnermost(
  client: Client,
  _params: GetInnermostParams = {},
  options?: RequestOptions,
): Promise<BoxBoxGift> {
  return send(
    options,
    { id: "getInnermost" },
    (init) => client.GET("/innermost", { ...init } satisfies RequestOf<"getInnermost">),
    readBoxBoxGift,
  );
}
