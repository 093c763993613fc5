// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { type Moments, readMoments } from "../models/moments.js";
import { json } from "../runtime/json.js";
import { type RequestOptions, send } from "../runtime/send.js";
import { dateTime, mapOthers, withOthers } from "../runtime/values.js";

/** Params of {@link postMoments}. */
export interface PostMomentsParams {
  /**
   * Offered in several media types, nullable, with further fields that are
   * converted.
   */
  body?: ({ begunAt: Date | null } & { [key: string]: Date | null }) | null | undefined;
}

export function postMoments(
  client: Client,
  params: PostMomentsParams = {},
  options?: RequestOptions,
): Promise<Moments> {
  return send(
    options,
    { id: "post_moments" },
    (init) =>
      client.POST("/moments", {
        ...(params.body === undefined ? init : json(init)),
        body: (params.body &&
          withOthers(
            { begun_at: dateTime("begunAt", params.body.begunAt) },
            mapOthers(params.body, ["begunAt"], (item) => dateTime("value", item)),
          )) satisfies ({ begun_at: string } & { [key: string]: string }) | null | undefined,
      } satisfies RequestOf<"post_moments">),
    readMoments,
  );
}
