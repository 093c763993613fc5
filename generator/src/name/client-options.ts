import { settledNames, type NameClaim } from "../settled-names.js";
import { credentialsIn, optionName, type CredentialPart } from "../model/credential-names.js";
import type { Api, SecurityScheme } from "../model/model.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";

/** The options of `createClient` that a document asks for. */
export interface NamedOptions {
  /** Security schemes, with names of their credentials that nothing else has. */
  readonly schemes: readonly SecurityScheme[];
  /** By the name of a server's variable. */
  readonly variables: ReadonlyMap<string, string>;
  readonly given: GivenNames;
}

/** The options that every client has, whatever the document says: those of `runtime/connect.ts`. */
export const everyClientsOptions = [
  "allowHttp",
  "baseUrl",
  "dangerouslyAllowBrowser",
  "deadlineMs",
  "fetch",
  "headers",
  "logLevel",
  "logger",
  "maxConcurrency",
  "maxRetries",
  "onAttempt",
  "timeoutMs",
  "userAgentSuffix",
] as const;

/**
 * Names the options that give credentials and variables of servers. Where several schemes want one name, they are called after
 * their schemes; what every client has goes before all of them, and credentials go before variables.
 */
export function nameClientOptions(api: Api, options: NameOptions): NamedOptions {
  const reserved = everyClientsOptions.map((name) => ({ origins: [`option ${name}`], wishes: [name], rank: 0 }));
  const credentials = api.security.flatMap((scheme) =>
    credentialsIn(scheme).map(([part, { name }]) => credentialClaim(scheme, part, name)),
  );
  const servers = [...api.servers, ...api.operations.flatMap(({ server }) => server ?? [])];
  const wireNames = new Set(servers.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const variables = [...wireNames].map(variableClaim);
  const names = settledNames([...reserved, ...credentials, ...variables], standingNames(options));
  const given = new Map(
    [...credentials, ...variables].flatMap((claim) =>
      claim.origins.map((origin) => [origin, names.get(claim) ?? ""] as const),
    ),
  );
  return {
    schemes: api.security.map((scheme) => renamed(scheme, given)),
    variables: new Map([...wireNames].map((name) => [name, given.get(variableOrigin(name)) ?? name])),
    given,
  };
}

function renamed(scheme: SecurityScheme, given: GivenNames): SecurityScheme {
  const parts = credentialsIn(scheme).map(([part, credential]) => {
    return [part, { ...credential, name: given.get(originOf(scheme, part)) ?? credential.name }] as const;
  });
  return { ...scheme, ...Object.fromEntries(parts) };
}

function credentialClaim(scheme: SecurityScheme, part: CredentialPart, name: string): NameClaim {
  const own = optionName(scheme.id, part);
  return { origins: [originOf(scheme, part)], wishes: [name, own, `${own}Credential`].filter(isOwn), rank: 1 };
}

function originOf({ id }: SecurityScheme, part: CredentialPart): string {
  return `credential ${id} ${part}`;
}

function variableClaim(name: string): NameClaim {
  return { origins: [variableOrigin(name)], wishes: [name, `${name}Variable`].filter(isOwn), rank: 2 };
}

/** Whether `{}` does not have it: no object without it would be one of options. */
function isOwn(name: string): boolean {
  return !(name in Object.prototype);
}

function variableOrigin(name: string): string {
  return `server variable ${name}`;
}
