// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  basic,
  connect,
  credential,
  serverUrl,
  userAgent,
} from "./runtime/connect.ts";
import { encodeForm } from "./runtime/form.ts";
import type { operations, paths } from "./schema.ts";

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
  /**
   * SID of the account (`AC…`), or of an API key (`SK…`).
   *
   * Default: the environment variable `TWILIO_ACCOUNT_SID`.
   */
  readonly accountSid?: string | undefined;
  /**
   * Auth token of the account, or the secret of the API key.
   *
   * Default: the environment variable `TWILIO_AUTH_TOKEN`.
   */
  readonly authToken?: string | undefined;
  /**
   * Region that stores and processes the data, such as `us1`, `ie1` or `au1`.
   *
   * Default: the environment variable `TWILIO_REGION`.
   */
  readonly region?: string | undefined;
  /**
   * Edge location where requests enter Twilio's network, such as `ashburn`,
   * `dublin` or `sydney`.
   *
   * Default: the environment variable `TWILIO_EDGE`.
   */
  readonly edge?: string | undefined;
}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Twilio Conversations: Service Conversation Participants
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect<paths>(options, {
    baseUrl: serverUrl(
      options,
      [
        "https://conversations.twilio.com",
        "https://conversations.{region}.twilio.com",
        "https://conversations.{edge}.{region}.twilio.com",
      ],
      {
        region: { value: options.region, env: "TWILIO_REGION", default: "us1" },
        edge: { value: options.edge, env: "TWILIO_EDGE", default: "ashburn" },
      },
    ),
    headers: {
      ...userAgent("twilio-participants/0.1.0", options.userAgentSuffix),
      ...basic(
        credential("accountSid", options.accountSid, "TWILIO_ACCOUNT_SID"),
        credential("authToken", options.authToken, "TWILIO_AUTH_TOKEN"),
      ),
    },
    requestId: "Twilio-Request-Id",
    form: encodeForm,
  });
}
