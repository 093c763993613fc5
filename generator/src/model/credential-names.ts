import type { Credential, SecurityScheme } from "./model.js";

/** Parts of schemes that a person gives, and what is added to a scheme's own name for each. */
const parts = {
  username: "Username",
  password: "Password",
  token: "Token",
  key: "",
  clientId: "ClientId",
  clientSecret: "ClientSecret",
  scope: "Scope",
  tokenPlace: "TokenUrl",
} as const;

/** A part of a scheme that a person gives. */
export type CredentialPart = keyof typeof parts;

/** What a person gives for a scheme, part by part. */
export function credentialsIn(scheme: SecurityScheme): readonly (readonly [CredentialPart, Credential])[] {
  const held: Partial<Readonly<Record<CredentialPart, Credential>>> = scheme;
  return (Object.keys(parts) as CredentialPart[]).flatMap((part) => {
    const credential = held[part];
    return credential === undefined ? [] : [[part, credential] as const];
  });
}

/** What a credential is called after its scheme, where others have its own name. */
export function optionName(id: string, part: CredentialPart): string {
  const words = id.split(/[^\p{L}\p{N}$]+/u).filter((word) => word !== "");
  const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  const name = joined.slice(0, 1).toLowerCase() + joined.slice(1) + parts[part];
  return /^[\p{L}$]/u.test(name) ? name : `_${name}`;
}
