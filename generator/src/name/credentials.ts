import { settledNames, type NameClaim } from "../settled-names.js";
import { credentialsIn, optionName, type CredentialPart } from "../model/credential-names.js";
import type { SecurityScheme } from "../model/model.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";

/** Security schemes whose credentials are all called differently, and what they are called by scheme and part. */
export interface NamedCredentials {
  readonly schemes: readonly SecurityScheme[];
  readonly given: GivenNames;
}

interface CredentialClaim extends NameClaim {
  readonly scheme: SecurityScheme;
  readonly part: CredentialPart;
}

/** Names the options that give credentials. Where several schemes want one name, they are called after their schemes. */
export function nameCredentials(schemes: readonly SecurityScheme[], options: NameOptions): NamedCredentials {
  const claims = schemes.flatMap((scheme) =>
    credentialsIn(scheme).map(([part, { name }]) => claimOf(scheme, part, name)),
  );
  const names = settledNames(claims, standingNames(options));
  return {
    schemes: schemes.map((scheme) => {
      const own = new Map(
        claims.filter((claim) => claim.scheme === scheme).map((claim) => [claim.part, names.get(claim)]),
      );
      const renamed = credentialsIn(scheme).map(([part, credential]) => {
        return [part, { ...credential, name: own.get(part) ?? credential.name }] as const;
      });
      return { ...scheme, ...Object.fromEntries(renamed) };
    }),
    given: new Map(claims.flatMap((claim) => claim.origins.map((origin) => [origin, names.get(claim) ?? ""] as const))),
  };
}

function claimOf(scheme: SecurityScheme, part: CredentialPart, name: string): CredentialClaim {
  return {
    scheme,
    part,
    origins: [`credential ${scheme.id} ${part}`],
    wishes: [name, optionName(scheme.id, part)],
    rank: 0,
  };
}
