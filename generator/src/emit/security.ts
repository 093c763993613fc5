import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import { credentialsIn } from "../model/credential-names.js";
import type { ApiKeyScheme, BasicScheme, Credential, OAuth2Scheme, Operation, SecurityScheme } from "../model/model.js";
import { clientOption } from "./client-option.js";
import type { Context } from "./context.js";
import { requirementOf, schemeKey, scopesFor } from "./lookup.js";
import { access, array, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** The security schemes that operations ask for. */
export function usedSchemes({ lookup }: Pick<Context, "lookup">): readonly SecurityScheme[] {
  return lookup.usedSchemes;
}

/** The security scheme that examples show: the first of those the operations ask for. */
export function schemeOf(context: Pick<Context, "lookup">): SecurityScheme | undefined {
  return usedSchemes(context)[0];
}

/** The credentials that a scheme cannot do without. */
export function credentialsOf(scheme: SecurityScheme | undefined): readonly Credential[] {
  switch (scheme?.kind) {
    case "basic":
      return [scheme.username, scheme.password];
    case "bearer":
      return [scheme.token];
    case "apiKey":
      return [scheme.key];
    case "oauth2":
      return [scheme.clientId, scheme.clientSecret];
    case undefined:
      return [];
  }
}

/** The options that give the credentials of all schemes. */
export function credentialOptions(
  context: Context,
  imports: Imports,
): readonly OptionalKind<PropertySignatureStructure>[] {
  const asked = new Set(askedCredentials(context));
  return usedSchemes(context).flatMap((scheme) =>
    credentialsIn(scheme).map(([, { name, env, description }]) => {
      const type = asked.has(name) ? imports.type("runtime/security", "Secret") : "string";
      return clientOption(name, type, [description, env && `Default: the environment variable \`${env}\`.`]);
    }),
  );
}

/** The options of `createClient` that take a function in place of a secret. */
export function askedCredentials(context: Context): readonly string[] {
  if (!hasChangingProof(context)) return [];
  return usedSchemes(context).flatMap((scheme) =>
    credentialsIn(scheme).flatMap(([part, { name }]) => (part === "scope" || part === "tokenPlace" ? [] : [name])),
  );
}

/** Headers of every request, as names with values and as objects of them. */
export interface HeaderSources {
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly spreads?: readonly string[];
}

/** The headers that prove who sends a request, where they are the same for all. */
export function constantProof(context: Context, imports: Imports): HeaderSources {
  const scheme = constantScheme(context);
  if (scheme === undefined) return {};
  const value = ({ name, env }: Credential): string =>
    call(imports.value("runtime/connect", "credential"), [literalText(name), access("options", name), envText(env)]);
  if (scheme.kind === "apiKey") return { headers: [[scheme.wireName, value(scheme.key)]] };
  const credentials = [value(scheme.username), value(scheme.password)];
  return { spreads: [call(imports.value("runtime/connect", "basic"), credentials)] };
}

/** The one scheme that every operation asks for, where it is a header that never changes. */
function constantScheme(context: Context): BasicScheme | ApiKeyScheme | undefined {
  const [only, second] = usedSchemes(context);
  const isUniform = context.api.operations.every(({ security }) => isSame(security, [[only?.id ?? ""]]));
  if (only === undefined || second !== undefined || !isUniform) return undefined;
  return only.kind === "basic" || (only.kind === "apiKey" && only.in === "header") ? only : undefined;
}

/** Whether requests are to prove who sends them one by one. */
export function hasChangingProof(context: Context): boolean {
  return usedSchemes(context).length > 0 && constantScheme(context) === undefined;
}

/** `secure(client, usual, schemes)`, where operations differ or credentials may change; else the client. */
export function securedClient(context: Context, client: string, imports: Imports): string {
  if (!hasChangingProof(context)) return client;
  const entries = usedSchemes(context).flatMap((scheme) => {
    return scheme.kind === "oauth2" ? [] : [[scheme.id, schemeSource(scheme, imports)] as const];
  });
  const granting = usedSchemes(context).flatMap((scheme) => {
    return scheme.kind === "oauth2" ? [grantSource(context, scheme, imports)] : [];
  });
  const usual = requirementText(context.lookup.usualSecurity);
  return call(imports.value("runtime/security", "secure"), [client, usual, object(entries, granting), "options"]);
}

/** `secured(init, [["key"]])`, where an operation asks for something else than usual. */
export function securedInit(context: Context, operation: Operation, init: string, imports: Imports): string {
  const asked = requirementOf(operation);
  if (usedSchemes(context).length === 0 || isSame(asked, context.lookup.usualSecurity)) return init;
  return call(imports.value("runtime/security", "secured"), [init, requirementText(asked)]);
}

function key(security: Operation["security"]): string {
  return JSON.stringify(security);
}

function isSame(one: Operation["security"], other: Operation["security"]): boolean {
  return key(one) === key(other);
}

function requirementText(security: Operation["security"]): string {
  return array(security.map((ids) => array(ids.map(literalText))));
}

function secretSource({ name, env }: Credential, imports: Imports): string {
  return call(imports.value("runtime/security", "secret"), [literalText(name), access("options", name), envText(env)]);
}

function schemeSource(scheme: Exclude<SecurityScheme, OAuth2Scheme>, imports: Imports): string {
  const given = (credential: Credential): string => secretSource(credential, imports);
  const from = (name: string, ...args: readonly string[]): string =>
    call(imports.value("runtime/security", name), args);
  switch (scheme.kind) {
    case "basic":
      return from("basicScheme", given(scheme.username), given(scheme.password));
    case "bearer":
      return from("bearerScheme", given(scheme.token));
    case "apiKey":
      return from("keyScheme", literalText(scheme.in), literalText(scheme.wireName), given(scheme.key));
  }
}

/** `oauthSchemes({ … }, { "machine read:things": "read:things" })`: a scheme for each of what operations ask for. */
function grantSource({ api }: Context, scheme: OAuth2Scheme, imports: Imports): string {
  const given = (credential: Credential): string => secretSource(credential, imports);
  const place = scheme.tokenPlace.name;
  const config = object([
    ["clientId", given(scheme.clientId)],
    ["clientSecret", given(scheme.clientSecret)],
    ["scope", access("options", scheme.scope.name)],
    ["tokenUrl", `${access("options", place)} ?? ${literalText(scheme.tokenUrl)}`],
    ["tokenUrlName", literalText(place)],
    ...(isRelative(scheme) ? [["baseUrl", "baseUrl"] as const] : []),
    ["allowHttp", "options.allowHttp"],
    ["token", given(scheme.token)],
  ]);
  const asking = api.operations.filter(({ security }) => security.flat().includes(scheme.id));
  const asked = [...new Set(asking.map((operation) => scopesFor(operation, scheme.id) ?? ""))].sort();
  const entries = asked.map((scopes) => [schemeKey(scheme.id, scopes), literalText(scopes)] as const);
  return call(imports.value("runtime/oauth", "oauthSchemes"), [config, object(entries)]);
}

/** Whether tokens come from beside the API, wherever that is. */
export function hasRelativeTokenUrl(context: Context): boolean {
  return usedSchemes(context).some((scheme) => scheme.kind === "oauth2" && isRelative(scheme));
}

function isRelative({ tokenUrl }: OAuth2Scheme): boolean {
  return !URL.canParse(tokenUrl);
}

function envText(env: string | undefined): string | undefined {
  return env === undefined ? undefined : literalText(env);
}
