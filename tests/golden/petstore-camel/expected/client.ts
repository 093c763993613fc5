// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  connect,
  serverUrl,
  userAgent,
} from "./runtime/connect.js";
import { type Secret, bearerScheme, secret, secure } from "./runtime/security.js";
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
export interface ClientOptions extends ConnectOptions {
  /** Sent as `Authorization: Bearer`. */
  readonly token?: Secret | undefined;
}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Pet store
 */
export function createClient(options: ClientOptions = {}): Client {
  return secure(
    connect<paths>(options, {
      baseUrl: serverUrl(options, ["https://pets.example.com/v2"], {}),
      headers: { ...userAgent(options.userAgentSuffix) },
    }),
    [["token"]],
    { token: bearerScheme(secret("token", options.token)) },
    options,
  );
}
