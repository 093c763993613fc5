// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  connect,
  serverUrl,
  userAgent,
} from "./runtime/connect.js";
import type { operations, paths } from "./schema.js";

/** An openapi-fetch client of this API. */
export type Client = FetchClient<paths>;

/** What openapi-fetch takes for an operation of the document. */
export type RequestOf<Id extends keyof operations> = FetchOptions<operations[Id]>;

/** The request body of an operation of the document. */
export type BodyOf<Id extends keyof operations> = NonNullable<RequestOf<Id>["body"]>;

/** The query parameters of an operation of the document. */
export type QueryOf<Id extends keyof operations> = NonNullable<
  operations[Id]["parameters"]["query"]
>;

/** Options of {@link createClient}. */
export interface ClientOptions extends ConnectOptions {}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Depth
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect<paths>(options, {
    baseUrl: serverUrl(options, ["https://example.com"], {}),
    headers: { ...userAgent(options.userAgentSuffix) },
  });
}
