// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { PageModel } from "../models/page-model.js";
import type { PetModel_7ad171b5 } from "../models/pet-model-7ad171b5.js";
import type { Weird } from "../models/weird.js";
import { type ScopeOperationParams, scopeOperation } from "../operations/things-01e41ca9.js";
import { type ClientOperationParams, clientOperation } from "../operations/things-32b31975.js";
import {
  type DeleteOperationParams,
  type ReadPageParams,
  type SendOperationParams,
  deleteOperation,
  readPage,
  sendOperation,
} from "../operations/things-7e1ddfc8.js";
import type { Paginated } from "../runtime/pages.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/things`
 */
export interface PageResourceResource {
  scope(params: ScopeOperationParams, options?: RequestOptions): Promise<PetModel_7ad171b5>;
  read(params?: ReadPageParams, options?: RequestOptions): Paginated<PageModel>;
  client(
    id: string,
    params?: Omit<ClientOperationParams, "id">,
    options?: RequestOptions,
  ): Promise<void>;
  send(
    id: string,
    params: Omit<SendOperationParams, "id">,
    options?: RequestOptions,
  ): Promise<Weird>;
  delete(
    id: string,
    params?: Omit<DeleteOperationParams, "id">,
    options?: RequestOptions,
  ): Promise<void>;
}

/** The {@link PageResourceResource}. */
export function pageResource(client: Client): PageResourceResource {
  return {
    scope: (params, options) => scopeOperation(client, params, options),
    read: (params, options) => readPage(client, params, options),
    client: (id, params, options) => clientOperation(client, { ...params, id }, options),
    send: (id, params, options) => sendOperation(client, { ...params, id }, options),
    delete: (id, params, options) => deleteOperation(client, { ...params, id }, options),
  };
}
