// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import {
  type ConnectOptions,
  type FetchClient,
  type FetchOptions,
  connect,
  userAgent,
} from "./runtime/connect.js";
import { keepPlace, templateUrl } from "./runtime/servers.js";
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
  readonly protocol?: "https" | "http" | undefined;
  /** Where it is installed. */
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  /** Default: the environment variable `SERVERS_BASE`. */
  readonly base?: string | undefined;
  /** Is called like an option that every client has. */
  readonly headersVariable?: string | undefined;
  readonly tenant?: string | undefined;
  /** Is called like what every object has. */
  readonly constructorVariable?: string | undefined;
  readonly place?: "8443" | "443" | undefined;
  readonly release?: "2" | "3" | undefined;
  /** Where uploads are kept. */
  readonly region?: "eu" | "us" | undefined;
}

/**
 * Makes a client. Throws an `InvalidParameterError` that names the option where
 * one is missing or cannot be used.
 *
 * Servers
 */
export function createClient(options: ClientOptions = {}): Client {
  return keepPlace(
    connect<paths>(options, {
      baseUrl: templateUrl(options, ["{protocol}://{host}:{port}/{base}/v1"], {
        protocol: { value: options.protocol, default: "https", values: ["https", "http"] },
        host: { value: options.host, default: "servers.example.com" },
        port: { value: options.port, default: "443" },
        base: { value: options.base, env: "SERVERS_BASE", default: "api" },
      }),
      headers: { ...userAgent(options.userAgentSuffix) },
    }),
    options,
    {
      headersVariable: options.headersVariable,
      tenant: options.tenant,
      constructorVariable: options.constructorVariable,
      place: options.place,
      release: options.release,
      region: options.region,
    },
  );
}
