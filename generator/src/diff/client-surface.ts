import type { Context } from "../emit/context.js";
import { askedCredentials, usedSchemes } from "../emit/security.js";
import { serverVariables } from "../emit/servers.js";
import { credentialsIn } from "../model/credential-names.js";
import type { SecurityScheme } from "../model/model.js";
import type { ClientSurface } from "./surface.js";

/** What callers see of the client: how it proves who calls, and where it calls. */
export function clientSurface(context: Context): ClientSurface {
  const { api } = context;
  const schemes = usedSchemes(context);
  const served = api.servers.filter(({ url }) => /^https?:\/\//.test(url));
  return {
    credentials: schemes.flatMap((scheme) => credentialsIn(scheme).map(([, credential]) => credential)),
    asked: new Set(askedCredentials(context)),
    scheme: schemes.length === 0 ? undefined : schemes.map(schemeText).join(", "),
    schemeAt: schemes[0]?.at,
    variables: new Map(
      serverVariables(context).map(({ at, option, env, default: usual = "" }) => [
        option,
        { at, default: env ? `${usual} or $${env}` : usual },
      ]),
    ),
    urls: served.map(({ url }) => url),
    serversAt: served[0]?.at ?? api.servers[0]?.at,
  };
}

function schemeText(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `${scheme.in} ${scheme.wireName}`;
    case "oauth2":
      return `OAuth 2.0 tokens from ${scheme.tokenUrl}`;
    default:
      return `HTTP ${scheme.kind} authentication`;
  }
}
