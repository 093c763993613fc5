import type { Middleware } from "openapi-fetch";
import { basic, isBrowser, optionOrEnv } from "./connect.js";
import { InvalidParameterError, TimeoutError } from "./errors.js";
import { callOf, newCall, withCall, type Call, type Init, type Limits } from "./send.js";
import { limited } from "./transport.js";
import { timerOf, unlessOver } from "./waiting.js";

/** A secret, or a function that is asked for it before every call. */
export type Secret = string | (() => string | Promise<string>);

/** A secret under the name of the option that gives it. */
export interface Given {
  readonly name: string;
  readonly value: Secret | undefined;
}

/** What proves who sends a request. */
export interface Proof {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

/** Sends a request under the client's own limits. */
export type Send = (request: Request) => Promise<Response>;

/** A security scheme of the document. */
export interface Scheme {
  /** What it needs of the caller. */
  readonly needs: readonly Given[];
  prove(send: Send): Promise<Proof>;
  /** Proves anew after a proof was refused; without it, nothing else can be tried. */
  renew?(send: Send, refused: Proof): Promise<Proof>;
}

/** A request that may have to be sent again, with another proof. */
interface Waiting {
  readonly copy: Request;
  readonly scheme: Scheme;
  readonly renewed: () => Promise<Proof>;
}

/** Ids of schemes: any one of the sets, with all of its parts; an empty set stands for no proof at all. */
export type Requirement = readonly (readonly string[])[];

/** A secret from an option or else an environment variable. */
export function secret(name: string, value: Secret | undefined, env?: string): Given {
  return { name, value: typeof value === "function" ? value : optionOrEnv(value, env) };
}

/** The text of a secret. Asks for it, where it is a function. */
export async function textOf({ name, value }: Given): Promise<string> {
  const text: unknown = typeof value === "function" ? await value() : value;
  if (typeof text === "string" && text !== "") return text;
  throw new InvalidParameterError(name, "expected text, or a function that gives text");
}

/** A key in a header, the query or a cookie. */
export function keyScheme(place: "header" | "query" | "cookie", wireName: string, key: Given): Scheme {
  return {
    needs: [key],
    async prove() {
      const value = { [wireName]: await textOf(key) };
      if (place === "header") return { headers: value };
      return place === "query" ? { query: value } : { cookies: value };
    },
  };
}

/** A user name and a password, in UTF-8 (RFC 7617 §2.1). */
export function basicScheme(username: Given, password: Given): Scheme {
  return {
    needs: [username, password],
    async prove() {
      return { headers: { ...basic(await textOf(username), await textOf(password)) } };
    },
  };
}

/** A token (RFC 6750 §2.1). */
export function bearerScheme(token: Given): Scheme {
  return {
    needs: [token],
    async prove() {
      return { headers: { Authorization: `Bearer ${await textOf(token)}` } };
    },
  };
}

/** The schemes that an operation asks for where they are not the usual ones. */
export function secured(init: Init, security: Requirement): Init & { security: Requirement } {
  return { ...init, security };
}

/**
 * Has every request of a client prove who sends it: by the first set of schemes whose secrets the caller gave. Where nothing
 * is asked for, nothing is sent. A header that the caller sets goes before the scheme's.
 *
 * @param usual What operations ask for that do not say otherwise.
 * @param limits The client's; a call has its own for what proves it, too.
 */
export function secure<Client extends { use(...middleware: Middleware[]): void }>(
  client: Client,
  usual: Requirement,
  schemes: Readonly<Record<string, Scheme>>,
  limits: Limits,
): Client {
  // By an object of the call's own, so that nothing is left of a call that another middleware ends.
  const waiting = new WeakMap<object, Waiting>();
  client.use({
    async onRequest({ request, schemaPath, options }) {
      const { security = usual } = request as { security?: Requirement };
      const call = callOf(request) ?? newCall(request.method);
      call.path = schemaPath;
      const send: Send = (one) => options.fetch(one);
      let sent = request;
      for (const scheme of chosen(security, schemes)) {
        const proof = await proofOf(() => scheme.prove(send), call, limits, request.signal);
        // Read before it is sent, for it may have to be sent again.
        const renewed = async (): Promise<Proof> => (await scheme.renew?.(send, proof)) ?? proof;
        if (scheme.renew) waiting.set(options, { copy: sent.clone(), scheme, renewed });
        sent = await proven(sent, scheme, proof, false);
      }
      return sent;
    },
    async onResponse({ request, response, options }) {
      const kept = waiting.get(options);
      if (kept === undefined || response.status !== 401) return undefined;
      const { copy, scheme, renewed } = kept;
      const send: Send = (one) => options.fetch(one);
      const call = callOf(request) ?? newCall(request.method);
      const proof = await proofOf(renewed, call, limits, request.signal);
      return send(withCall(await proven(copy, scheme, proof, true), callOf(request)));
    },
  });
  return client;
}

/** The first set all of whose secrets were given. */
function chosen(security: Requirement, schemes: Readonly<Record<string, Scheme>>): readonly Scheme[] {
  const sets = security.map((ids) => ids.flatMap((id) => schemes[id] ?? []));
  const missing = (set: readonly Scheme[]): readonly Given[] =>
    set.flatMap(({ needs }) => needs).filter(({ value }) => value === undefined);
  const found = sets.find((set) => set.length > 0 && missing(set).length === 0);
  // In a browser a proxy has the secrets.
  if (found || sets.length === 0 || sets.some((set) => set.length === 0) || isBrowser()) return found ?? [];
  const names = missing(sets[0] ?? []).map(({ name }) => name);
  throw new InvalidParameterError(names.join(", "), "is missing: pass it to createClient");
}

/** Waits for a proof, which may take a request of its own or the caller's time: as long as for an attempt of the call. */
function proofOf(begin: () => Promise<Proof>, call: Call, limits: Limits, signal: AbortSignal): Promise<Proof> {
  const timeoutMs = call.limits.timeoutMs ?? limits.timeoutMs ?? 60_000;
  return limited(call, limits, call.signal ?? signal, (stop) =>
    unlessOver<Proof>(stop, (resolve, reject) => {
      const late = (): void => reject(new TimeoutError(`no proof of who sends within ${timeoutMs} ms`, call));
      const timer = timerOf(timeoutMs, late);
      begin()
        .finally(() => clearTimeout(timer))
        .then(resolve, reject);
      return () => clearTimeout(timer);
    }),
  );
}

/** A request with its proof; `isAgain` where that is to replace another. */
async function proven(request: Request, { needs }: Scheme, proof: Proof, isAgain: boolean): Promise<Request> {
  const pairs = Object.entries(proof.query ?? {}).map((pair) => pair.map(encodeURIComponent).join("="));
  const sent = pairs.length === 0 ? request : await moved(request, pairs.join("&"));
  for (const [name, value] of Object.entries(proof.headers ?? {})) {
    if (!isAgain && sent.headers.has(name)) continue;
    try {
      sent.headers.set(name, value);
    } catch {
      // The platform's error quotes the value.
      throw new InvalidParameterError(needs.map((need) => need.name).join(", "), "has text that no header can have");
    }
  }
  const cookies = Object.entries(proof.cookies ?? {}).map((pair) => pair.map(encodeURIComponent).join("="));
  const all = [sent.headers.get("cookie"), ...cookies].filter(Boolean).join("; ");
  if (cookies.length > 0) sent.headers.set("cookie", all);
  return sent;
}

/** The request with more in its query. Where a request does not show its body, that is read first. */
async function moved(request: Request, query: string): Promise<Request> {
  const url = `${request.url}${request.url.includes("?") ? "&" : "?"}${query}`;
  const isHidden = (request as { body?: unknown }).body === undefined && !/^(GET|HEAD)$/.test(request.method);
  if (!isHidden) return new Request(url, request);
  const { method, headers, redirect, signal } = request;
  return new Request(url, { method, headers, redirect, signal, body: await request.blob() });
}
