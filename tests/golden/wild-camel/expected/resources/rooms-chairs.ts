// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import { getChair, listChairs } from "../operations/default.js";
import type { RequestOptions } from "../runtime/send.js";

/** What all calls of a {@link RoomsChairsResource} have in common. */
export interface RoomsChairsScope {
  room: (string | number) & string;
}

/**
 * Operations with one {@link RoomsChairsScope} in common.
 *
 * `/rooms/{room}/chairs`
 */
export interface RoomsChairsResource {
  list(params?: Record<string, never>, options?: RequestOptions): Promise<unknown[]>;
  get(chair: string, params?: Record<string, never>, options?: RequestOptions): Promise<void>;
}

/** The {@link RoomsChairsResource} of one {@link RoomsChairsScope}. */
export function roomsChairs(client: Client, scope: RoomsChairsScope): RoomsChairsResource {
  return {
    list: (_params, options) => listChairs(client, { ...scope }, options),
    get: (chair, _params, options) => getChair(client, { ...scope, chair }, options),
  };
}
