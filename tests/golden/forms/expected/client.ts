// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  basic,
  connect,
  credential,
  serverUrl,
  userAgent,
} from "./runtime/connect.js";
import { encodeForm } from "./runtime/form.js";
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
  /** The user's name, for HTTP basic authentication. */
  readonly username?: string | undefined;
  /** The user's password, for HTTP basic authentication. */
  readonly password?: string | undefined;
  /** Where the data is kept. */
  readonly region?: "eu" | "us" | undefined;
}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Forms
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect<paths>(options, {
    baseUrl: serverUrl(options, ["https://{region}.forms.example.com"], {
      region: { value: options.region, default: "eu" },
    }),
    headers: {
      ...userAgent(options.userAgentSuffix),
      ...basic(credential("username", options.username), credential("password", options.password)),
    },
    form: encodeForm,
  });
}
