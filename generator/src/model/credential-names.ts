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

type Part = keyof typeof parts;

/** The schemes with credentials that are called after their scheme where two would have the same name. */
export function settledCredentials(schemes: readonly SecurityScheme[]): readonly SecurityScheme[] {
  const wanted = schemes.flatMap((scheme) => credentialsIn(scheme).map(([, { name }]) => name));
  const isTaken = (name: string): boolean => wanted.indexOf(name) !== wanted.lastIndexOf(name);
  return schemes.map((scheme) => {
    const renamed = credentialsIn(scheme).map(([part, credential]) => {
      const name = isTaken(credential.name) ? optionName(scheme.id, part) : credential.name;
      return [part, { ...credential, name }] as const;
    });
    return { ...scheme, ...Object.fromEntries(renamed) };
  });
}

/** What a person gives for a scheme, part by part. */
export function credentialsIn(scheme: SecurityScheme): readonly (readonly [Part, Credential])[] {
  const held: Partial<Readonly<Record<Part, Credential>>> = scheme;
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const credential = held[part];
    return credential === undefined ? [] : [[part, credential] as const];
  });
}

function optionName(id: string, part: Part): string {
  const words = id.split(/[^\p{L}\p{N}$]+/u).filter((word) => word !== "");
  const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  const name = joined.slice(0, 1).toLowerCase() + joined.slice(1) + parts[part];
  return /^[\p{L}$]/u.test(name) ? name : `_${name}`;
}
