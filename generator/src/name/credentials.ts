import { settledNames, type NameClaim } from "../settled-names.js";
import { credentialsIn, optionName, type CredentialPart } from "../model/credential-names.js";
import type { SecurityScheme } from "../model/model.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";

/** Security schemes whose credentials are all called differently, and what they are called by scheme and part. */
export interface NamedCredentials {
  readonly schemes: readonly SecurityScheme[];
  readonly given: GivenNames;
}

/** Names the options that give credentials. Where several schemes want one name, they are called after their schemes. */
export function nameCredentials(schemes: readonly SecurityScheme[], options: NameOptions): NamedCredentials {
  const claims = schemes.flatMap((scheme) =>
    credentialsIn(scheme).map(([part, { name }]) => claimOf(scheme, part, name)),
  );
  const names = settledNames(claims, standingNames(options));
  const given = new Map(
    claims.flatMap((claim) => claim.origins.map((origin) => [origin, names.get(claim) ?? ""] as const)),
  );
  return { schemes: schemes.map((scheme) => renamed(scheme, given)), given };
}

function renamed(scheme: SecurityScheme, given: GivenNames): SecurityScheme {
  const parts = credentialsIn(scheme).map(([part, credential]) => {
    return [part, { ...credential, name: given.get(originOf(scheme, part)) ?? credential.name }] as const;
  });
  return { ...scheme, ...Object.fromEntries(parts) };
}

function claimOf(scheme: SecurityScheme, part: CredentialPart, name: string): NameClaim {
  return { origins: [originOf(scheme, part)], wishes: [name, optionName(scheme.id, part)], rank: 0 };
}

function originOf({ id }: SecurityScheme, part: CredentialPart): string {
  return `credential ${id} ${part}`;
}
