// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  connect,
  serverUrl,
  userAgent,
} from "./runtime/connect.js";
import { oauthSchemes } from "./runtime/oauth.js";
import {
  type Secret,
  basicScheme,
  bearerScheme,
  keyScheme,
  secret,
  secure,
} from "./runtime/security.js";
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
  /** A token of yours. */
  readonly bearerAuthToken?: Secret | undefined;
  /** Is called like what every object has. */
  readonly constructorToken?: Secret | undefined;
  /** Sent as the cookie `session`. */
  readonly cookieKey?: Secret | undefined;
  /** Sent as the header `X-Key`. */
  readonly headerKey?: Secret | undefined;
  /** The user's name, for HTTP basic authentication. */
  readonly username?: Secret | undefined;
  /** The user's password, for HTTP basic authentication. */
  readonly password?: Secret | undefined;
  /** A token from somewhere else, in place of the client's own. */
  readonly machineToken?: Secret | undefined;
  /**
   * The machine's name.
   *
   * Default: the environment variable `SECURITY_CLIENT_ID`.
   */
  readonly clientId?: Secret | undefined;
  /** The secret of the client that asks for tokens. */
  readonly clientSecret?: Secret | undefined;
  /** What to ask for. Default: what the operation asks for. */
  readonly scope?: string | undefined;
  /** Where tokens come from. Default: https://id.example.com/token */
  readonly tokenUrl?: string | undefined;
  /** Sent as `Authorization: Bearer`. */
  readonly personToken?: Secret | undefined;
  /** Sent as the query parameter `api key`. */
  readonly queryKey?: Secret | undefined;
}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Security
 */
export function createClient(options: ClientOptions = {}): Client {
  return secure(
    connect<paths>(options, {
      baseUrl: serverUrl(options, ["https://security.example.com"], {}),
      headers: { ...userAgent(options.userAgentSuffix) },
    }),
    [["bearerAuth"]],
    {
      ...oauthSchemes(
        {
          clientId: secret("clientId", options.clientId, "SECURITY_CLIENT_ID"),
          clientSecret: secret("clientSecret", options.clientSecret),
          scope: options.scope,
          tokenUrl: options.tokenUrl ?? "https://id.example.com/token",
          tokenUrlName: "tokenUrl",
          allowHttp: options.allowHttp,
          token: secret("machineToken", options.machineToken),
        },
        { "machine read:things": "read:things" },
      ),
      bearerAuth: bearerScheme(secret("bearerAuthToken", options.bearerAuthToken)),
      constructor: bearerScheme(secret("constructorToken", options.constructorToken)),
      cookieKey: keyScheme("cookie", "session", secret("cookieKey", options.cookieKey)),
      headerKey: keyScheme("header", "X-Key", secret("headerKey", options.headerKey)),
      login: basicScheme(
        secret("username", options.username),
        secret("password", options.password),
      ),
      person: bearerScheme(secret("personToken", options.personToken)),
      queryKey: keyScheme("query", "api key", secret("queryKey", options.queryKey)),
    },
    options,
  );
}
