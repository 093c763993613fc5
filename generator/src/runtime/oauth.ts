import { basic } from "./connect.js";
import { apiError, DecodeError, InvalidParameterError } from "./errors.js";
import { textOf, type Given, type Proof, type Scheme, type Send } from "./security.js";
import { newCall } from "./send.js";

/** What the client credentials grant needs (RFC 6749 §4.4). */
export interface ClientCredentials {
  readonly clientId: Given;
  readonly clientSecret: Given;
  /** What is asked for in place of what operations ask for. */
  readonly scope: string | undefined;
  readonly tokenUrl: string;
  /** Where the API is, where `tokenUrl` may be relative to that. */
  readonly baseUrl?: string;
  /** The name of the option that gives another place than the document's. */
  readonly tokenUrlName: string;
  readonly allowHttp: boolean | undefined;
  /** A token from somewhere else, in place of all this. */
  readonly token: Given;
}

interface Token {
  readonly text: string;
  /** Until when it is used, by `performance.now()`. */
  readonly until: number;
}

/**
 * Tokens of the client credentials grant, by what they cover: asked for when first needed, by one request however many calls
 * wait for it, kept until shortly before they expire, and asked for anew once where the API refuses one.
 *
 * @param scopes What operations ask for, by the name under which they do.
 */
export function oauthSchemes(
  credentials: ClientCredentials,
  scopes: Readonly<Record<string, string>>,
): Record<string, Scheme> {
  const made = new Map<string, Scheme>();
  const schemes = Object.entries(scopes).map(([name, asked]) => {
    const scope = credentials.scope ?? asked;
    const scheme = made.get(scope) ?? oauthScheme(credentials, scope);
    made.set(scope, scheme);
    return [name, scheme] as const;
  });
  return Object.fromEntries(schemes);
}

function oauthScheme(credentials: ClientCredentials, scope: string): Scheme {
  const { token } = credentials;
  let current: Token | undefined;
  let coming: Promise<Token> | undefined;
  const proofOf = async (send: Send, refused?: Proof): Promise<Proof> => {
    if (token.value !== undefined) return bearer(await textOf(token));
    const isGood = current && performance.now() < current.until && !isSame(bearer(current.text), refused);
    if (!isGood) {
      coming ??= fetchToken(credentials, scope, send).finally(() => {
        coming = undefined;
      });
      current = await coming;
    }
    return bearer(current?.text ?? "");
  };
  const isOwn = token.value === undefined;
  return {
    needs: isOwn ? [credentials.clientId, credentials.clientSecret] : [token],
    prove: (send) => proofOf(send),
    ...((isOwn || typeof token.value === "function") && { renew: proofOf }),
  };
}

function bearer(token: string): Proof {
  return { headers: { Authorization: `Bearer ${token}` } };
}

function isSame(one: Proof, other: Proof | undefined): boolean {
  return one.headers?.["Authorization"] === other?.headers?.["Authorization"];
}

async function fetchToken(credentials: ClientCredentials, scope: string, send: Send): Promise<Token> {
  const { clientId, clientSecret } = credentials;
  // RFC 6749 §2.3.1: both are encoded as in a form before they make a user name and a password.
  const [id, password] = [await textOf(clientId), await textOf(clientSecret)].map(formText);
  const response = await send(
    new Request(safeUrl(credentials), {
      method: "POST",
      headers: { Accept: "application/json", ...basic(id, password) },
      body: new URLSearchParams({ grant_type: "client_credentials", ...(scope && { scope }) }),
      redirect: "manual",
    }),
  );
  const { status, headers } = response;
  const answer = { status, headers, body: await response.text() };
  const call = { ...newCall("POST"), path: credentials.tokenUrl };
  if (!response.ok) throw apiError(call, answer, []);
  const { access_token: text, expires_in: seconds } = fieldsOf(answer.body);
  if (typeof text !== "string" || text === "") throw new DecodeError("the answer holds no token", call, answer);
  const lifeMs = Number(seconds) > 0 ? Number(seconds) * 1000 : Infinity;
  // Time for the request that it is used in, and for clocks that differ.
  return { text, until: performance.now() + lifeMs - Math.min(30_000, lifeMs === Infinity ? 0 : lifeMs / 10) };
}

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function formText(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

/** Secrets travel over `http:` no further than to this machine. */
function safeUrl({ tokenUrl, tokenUrlName, baseUrl, allowHttp }: ClientCredentials): string {
  const url = URL.canParse(tokenUrl, baseUrl) ? new URL(tokenUrl, baseUrl).href : "";
  if (/^https:|^http:\/\/(localhost|127\.[\d.]+|\[::1\])[:/]/.test(url)) return url;
  if (allowHttp && url.startsWith("http:")) return url;
  throw new InvalidParameterError(tokenUrlName, "expected an https: URL");
}
