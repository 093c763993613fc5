import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { InvalidParameterError } from "./errors.js";
import { requestClass } from "./send.js";
import { transport, type TransportOptions } from "./transport.js";
import { inLine, segment } from "./values.js";

export type { Client as FetchClient, FetchOptions } from "openapi-fetch";

/** Options that every client has, whatever the document says. */
export interface ConnectOptions extends TransportOptions {
  /** Where the API is, instead of the document's servers: a proxy, a mock. A path in it is kept. */
  readonly baseUrl?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text after the SDK's own name in `User-Agent`. Browsers do not let it be set. */
  readonly userAgentSuffix?: string | undefined;
  /** Send credentials over `http:` to other machines, too. Everyone on the way can read them. Default: refuse. */
  readonly allowHttp?: boolean | undefined;
  /** Hand credentials to a browser, where every visitor can read them. Default: refuse; use a proxy and its `baseUrl`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** What the document says about reaching the API. */
export interface Connection {
  readonly baseUrl: string;
  /** Headers that prove who sends, and `User-Agent`. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The response header with the server's id of a request, where the document describes one. */
  readonly requestId?: string;
  /** Encodes bodies, where all of the API's are forms; else they are JSON unless a call says otherwise. */
  readonly form?: (body: object) => string;
  /** Changes URLs that openapi-fetch makes otherwise than the document has them. */
  readonly mend?: (url: string) => string;
}

/**
 * An openapi-fetch client with this package's behaviour installed through openapi-fetch's own options: safe paths, errors of
 * this package for failures of the network, no redirects followed (a redirect would carry the request, and on the same host
 * its credentials, to a place the caller did not name).
 */
export function connect<Paths extends object>(options: ConnectOptions, connection: Connection): FetchClient<Paths> {
  const headers = { Accept: "application/json", ...connection.headers, ...options.headers };
  for (const [name, value = ""] of Object.entries(headers)) {
    try {
      inLine(name, value);
      new Headers([[name, value]]);
    } catch {
      throw new InvalidParameterError("headers", `${JSON.stringify(name)} cannot be sent`);
    }
  }
  if (isBrowser() && !options.baseUrl && !options.dangerouslyAllowBrowser) {
    throw new InvalidParameterError("dangerouslyAllowBrowser", "in a browser, give the baseUrl of a proxy instead");
  }
  const { form, mend, requestId } = connection;
  const baseUrl = safeUrl(connection.baseUrl, options);
  const start = baseUrl.replace(/\/?$/, "/");
  const urlOf = (given: string): string => {
    const url = mend ? mend(given) : given;
    // A call may name a base URL of its own.
    if (!url.startsWith(start)) safeUrl(/^\w+:\/\/[^/?#]*/.exec(url)?.[0] ?? url, options);
    return url;
  };
  let isWatched = false;
  const client = createFetchClient<Paths>({
    Request: requestClass(() => isWatched, form && nameForm, urlOf),
    baseUrl,
    fetch: transport(options, requestId),
    headers,
    pathSerializer: fillPath,
    redirect: "manual",
    ...(form && { bodySerializer: (body: unknown) => form(body as object) }),
  });
  const use = client.use.bind(client);
  client.use = (...middleware) => {
    isWatched = true;
    use(...middleware);
  };
  return client;
}

/** openapi-fetch names every body JSON that a call names nothing else. */
function nameForm(headers: Headers): void {
  if (headers.get("Content-Type") !== "application/json") return;
  headers.set("Content-Type", "application/x-www-form-urlencoded");
}

/** Whether this is a page or a worker of one, whose code and memory every visitor can read. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return "document" in globalThis || navigator?.userAgent?.startsWith("Mozilla") === true;
}

/** A base URL over which credentials can travel. In a browser it may be relative to the page. */
function safeUrl(baseUrl: string, { allowHttp }: ConnectOptions): string {
  if (isBrowser() && /^\/(?![/\\\s])/.test(baseUrl)) return baseUrl;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isLocal = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && (isLocal || allowHttp));
  // A path follows, which must not end up in a query. A password would be in every error of the platform's.
  if (isSafe && !url.username && !url.password && !/[?#\s]/.test(baseUrl)) return baseUrl;
  throw new InvalidParameterError(
    "baseUrl",
    "expected an https: URL, or an http: one of this machine, with at most a path",
  );
}

/** Fills a path template with percent-encoded values. */
function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(segment(name, values[name] as string)),
  );
}

/** An option, or else an environment variable where the platform has them; empty counts as missing. */
export function optionOrEnv(value: string | undefined, env: string | undefined): string | undefined {
  const hasText = (text: unknown): text is string => typeof text === "string" && text !== "";
  if (hasText(value)) return value;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return [env && process?.env?.[env]].find(hasText);
  } catch {
    // Deno throws where it is not allowed to read a variable. Then there is none for us.
    return undefined;
  }
}

/**
 * A user name, password or token; undefined in a browser, where a proxy has it.
 *
 * @throws {@link InvalidParameterError} where neither the option nor the environment variable has it.
 */
export function credential(name: string, value: string | undefined, env?: string): string | undefined {
  const found = optionOrEnv(value, env);
  if (found === undefined && !isBrowser()) {
    throw new InvalidParameterError(name, `is missing: pass it to createClient${env ? ` or set ${env}` : ""}`);
  }
  return found;
}

/** The `Authorization` of HTTP basic authentication, in UTF-8 (RFC 7617 §2.1), where there are credentials. */
export function basic(username: string | undefined, password: string | undefined): { Authorization?: string } {
  if (username === undefined || password === undefined) return {};
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

/** The `Authorization` of bearer authentication (RFC 6750 §2.1), where there is a token. */
export function bearer(token: string | undefined): { Authorization?: string } {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

/** A server variable: what the caller gave, where else it may come from, and what holds without either. */
export interface ServerVariable {
  readonly value: string | undefined;
  readonly env?: string;
  readonly default?: string;
}

/**
 * Where requests go: `baseUrl` as it is, or else the first of the document's servers that has all variables given.
 *
 * @throws {@link InvalidParameterError} for a variable beside `baseUrl`, one that no server has, and a value that is no
 * label of a host name.
 */
export function serverUrl(
  { baseUrl }: ConnectOptions,
  servers: readonly string[],
  variables: Readonly<Record<string, ServerVariable>>,
): string {
  const entries = Object.entries(variables);
  const [beside] = entries.find(([, { value }]) => value) ?? [];
  if (baseUrl && beside) throw new InvalidParameterError(beside, "pass either this or baseUrl");
  if (baseUrl) return baseUrl;
  const given = new Map(entries.map(([name, { value, env }]) => [name, optionOrEnv(value, env)]));
  const named = entries.map(([name]) => name).filter((name) => given.get(name) !== undefined);
  const url = servers.find((server) => named.every((name) => server.includes(`{${name}}`)));
  if (servers.length === 0) throw new InvalidParameterError("baseUrl", "is missing: the document names no server");
  if (url === undefined) throw new InvalidParameterError(named.join(", "), "no server of the API has it");
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    hostLabel(name, given.get(name) ?? variables[name]?.default),
  );
}

/** Letters, digits and hyphens, so that no value can lead to another host (RFC 1123 §2.1). */
function hostLabel(name: string, value = ""): string {
  if (/^[a-z\d-]+$/i.test(value)) return value;
  throw new InvalidParameterError(name, `${JSON.stringify(value)} cannot stand in a host name`);
}

/** The `User-Agent`, where there is anything to say. */
export function userAgent(...parts: readonly (string | undefined)[]): { "User-Agent"?: string } {
  const text = parts.filter(Boolean).join(" ");
  return text === "" ? {} : { "User-Agent": text };
}
