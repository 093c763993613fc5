import type { FakeFacts, OperationFacts, SchemeFacts } from "./facts.ts";
import { textsAt, type Arrived } from "./decode.ts";
import { Refusal } from "./refusal.ts";

/** What a request proves itself with, by the names that `createClient` has for it. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * The credentials of a request.
 *
 * @param accepted the only ones that are let in; undefined lets in any that are complete
 * @throws {@link Refusal} 401 where they are missing, malformed or others
 */
export function credentialsOf(
  { schemes }: FakeFacts,
  { security }: OperationFacts,
  { url, headers }: Pick<Arrived, "url" | "headers">,
  accepted: Credentials | undefined,
): Credentials {
  if (security.length === 0 || security.some((needed) => needed.length === 0)) return {};
  for (const needed of security) {
    const found = needed
      .map((id) => schemes.find((scheme) => scheme.id === id))
      .map((scheme) => presented(scheme, url, headers));
    if (found.some((credentials) => credentials === undefined)) continue;
    const credentials: Credentials = Object.assign({}, ...found) as Credentials;
    const isAccepted = Object.entries(credentials).every(
      ([name, value]) => accepted === undefined || accepted[name] === value,
    );
    if (isAccepted) return credentials;
  }
  const basic = schemes.some(({ kind }) => kind === "basic");
  throw new Refusal(401, "The credentials are missing or wrong", undefined, {
    "WWW-Authenticate": basic ? 'Basic realm="fake"' : "Bearer",
  });
}

function presented(
  scheme: SchemeFacts | undefined,
  url: URL,
  headers: Headers,
): Credentials | undefined {
  const authorization = headers.get("Authorization") ?? "";
  switch (scheme?.kind) {
    case "basic": {
      const [, username, password] =
        /^([^:]+):(.+)$/su.exec(utf8(/^Basic +(\S+)$/iu.exec(authorization)?.[1])) ?? [];
      return username === undefined || password === undefined
        ? undefined
        : { [scheme.username]: username, [scheme.password]: password };
    }
    case "bearer": {
      const [, token] = /^Bearer +(\S+)$/iu.exec(authorization) ?? [];
      return token === undefined ? undefined : { [scheme.token]: token };
    }
    case "apiKey": {
      const [key] = textsAt(scheme, url, headers);
      return key === undefined ? undefined : { [scheme.key]: key };
    }
    case undefined:
      return undefined;
  }
}

/** Base64 of UTF-8 (RFC 7617 §2.1); empty where it is none. */
function utf8(base64 = ""): string {
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  } catch {
    return "";
  }
}
