import { child, children, compareText, isPresent, sortedChildren, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { ApiKeyScheme, Credential, Operation, SecurityScheme } from "./model.js";
import type { Reading } from "./report.js";
import { absolute } from "./servers.js";

/**
 * The security schemes that the generated code can use, sorted by id.
 *
 * @param source Where the document comes from: relative URLs are relative to it, where that is a URL.
 */
export function schemesOf(reading: Reading, source: string): readonly SecurityScheme[] {
  return sortedChildren(child(reading.root, "components", "securitySchemes")).flatMap((node) => {
    const scheme = schemeOf(node, source);
    if (scheme === undefined) tellSkipped(reading, node);
    else if (isDelegated(node) && scheme.kind === "bearer") tellBearer(reading, node);
    return scheme ?? [];
  });
}

/** What an operation asks for: its own requirements go before the document's. */
export function requirementOf(
  reading: Reading,
  operation: JsonNode,
  schemes: readonly SecurityScheme[],
): Pick<Operation, "security" | "scopes"> {
  const own = child(operation, "security");
  const alternatives = children(isPresent(own) ? own : child(reading.root, "security"));
  const isKnown = ({ key }: JsonNode): boolean => schemes.some(({ id }) => id === key);
  const security = alternatives.flatMap((alternative) => {
    const asked = askedIn(alternative, reading);
    const known = asked.filter(isKnown);
    for (const lost of asked.filter((one) => !isKnown(one))) tellLost(reading, lost, known);
    return known.length > 0 || asked.length === 0 ? [known.map(({ key }) => key).sort(compareText)] : [];
  });
  return {
    security,
    scopes: scopesOf(
      alternatives.flatMap((alternative) => askedIn(alternative, reading)),
      schemes,
    ),
  };
}

/** Schemes under the names they have in the document: since OpenAPI 3.2, one that is no name may be a URI. */
function askedIn(alternative: JsonNode, { root }: Reading): readonly JsonNode[] {
  const declared = children(child(root, "components", "securitySchemes"));
  return children(alternative).map((node) => {
    const isIt = ({ at }: JsonNode): boolean => [at, new URL(at, "https://server.invalid").hash].includes(node.key);
    const scheme = isDeclared(node.key, root) ? undefined : declared.find(isIt);
    return scheme === undefined ? node : { ...node, key: scheme.key };
  });
}

function isDeclared(name: string, root: JsonNode): boolean {
  return isPresent(child(root, "components", "securitySchemes", name));
}

/** The scopes of client credentials, of the first requirement that names them. */
function scopesOf(asked: readonly JsonNode[], schemes: readonly SecurityScheme[]): Operation["scopes"] {
  const granting = asked.filter(({ key }) => schemes.some(({ id, kind }) => id === key && kind === "oauth2"));
  const entries = granting.map((node): readonly [string, string] => {
    const names = children(node).flatMap(({ value }) =>
      typeof value === "string" && /\S/u.test(value) ? [value] : [],
    );
    return [node.key, [...new Set(names)].sort(compareText).join(" ")];
  });
  return entries.filter(([, scopes]) => scopes !== "");
}

/** A scheme that an operation asks for and does not get; those that are left out have been told of where they stand. */
function tellLost({ root, report }: Reading, { key, at }: JsonNode, known: readonly JsonNode[]): void {
  if (!isDeclared(key, root)) {
    const isUri = key.includes("#");
    const what = isUri
      ? `\`${key}\` leads to no security scheme of this document`
      : `No security scheme is called \`${key}\``;
    const message = `${what}, so nothing is sent for it.`;
    const fix = "Correct the name, or describe the scheme under `components/securitySchemes`.";
    report({ code: "document-invalid", severity: "warning", at, message, fix });
  } else if (known.length > 0) {
    const rest = known.map((one) => `\`${one.key}\``).join(", ");
    const message = `What this asks for is sent without \`${key}\`, which is left out: ${rest} alone.`;
    report({ code: "feature-unsupported", severity: "info", at, message });
  }
}

function schemeOf(node: JsonNode, source: string): SecurityScheme | undefined {
  const common = { at: node.at, id: node.key, description: textIn(node, "description") };
  const token = common.description ?? "Sent as `Authorization: Bearer`.";
  const bearer = { ...common, kind: "bearer", token: credential(node, "token", "token", token) } as const;
  if (isDelegated(node)) return oauth2(node, common, source) ?? bearer;
  if (textIn(node, "type") === "apiKey") return apiKey(node, common);
  switch (textIn(node, "type") === "http" ? textIn(node, "scheme")?.toLowerCase() : undefined) {
    case "basic": {
      const username = credential(node, "username", "username", "The user's name, for HTTP basic authentication.");
      const password = credential(node, "password", "password", "The user's password, for HTTP basic authentication.");
      return { ...common, kind: "basic", username, password };
    }
    case "bearer":
      return bearer;
    default:
      return undefined;
  }
}

type Common = Pick<SecurityScheme, "at" | "id" | "description">;

function apiKey(node: JsonNode, common: Common): ApiKeyScheme | undefined {
  const wireName = textIn(node, "name");
  const place = (["header", "query", "cookie"] as const).find((one) => one === textIn(node, "in"));
  if (place === undefined || wireName === undefined || (place === "header" && !isToken(wireName))) return undefined;
  const key = common.description ?? `Sent as the ${place === "query" ? "query parameter" : place} \`${wireName}\`.`;
  return { ...common, kind: "apiKey", in: place, wireName, key: credential(node, "key", "apiKey", key) };
}

function oauth2(node: JsonNode, common: Common, source: string): SecurityScheme | undefined {
  const tokenUrl = absolute(textIn(child(node, "flows", "clientCredentials"), "tokenUrl") ?? "", source);
  if (tokenUrl === "" || !URL.canParse(tokenUrl, "https://server.invalid")) return undefined;
  if (!/^https?:$/u.test(new URL(tokenUrl, "https://server.invalid").protocol)) return undefined;
  return {
    ...common,
    kind: "oauth2",
    tokenUrl,
    clientId: credential(node, "clientId", "clientId", "The id of the client that asks for tokens."),
    clientSecret: credential(node, "clientSecret", "clientSecret", "The secret of the client that asks for tokens."),
    scope: credential(node, "scope", "scope", "What to ask for. Default: what the operation asks for."),
    tokenPlace: credential(node, "tokenUrl", "tokenUrl", `Where tokens come from. Default: ${tokenUrl}`),
    token: credential(node, "token", "token", "A token from somewhere else, in place of the client's own."),
  };
}

function credential(scheme: JsonNode, part: string, fallback: string, description: string): Credential {
  const node = child(scheme, "x-fetchsmith-credentials", part);
  return {
    name: textIn(node, "name") ?? fallback,
    env: textIn(node, "env"),
    description: textIn(node, "description") ?? description,
  };
}

/** Whether HTTP can carry it as the name of a header (RFC 9110 §5.6.2). */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/u.test(name);
}

/** Schemes whose tokens come from somewhere else and travel as bearer tokens. */
function isDelegated(node: JsonNode): boolean {
  return ["oauth2", "openIdConnect"].includes(textIn(node, "type") ?? "");
}

function tellBearer({ report }: Reading, node: JsonNode): void {
  const message = `The security scheme \`${node.key}\` takes a token obtained elsewhere; its flows are not generated.`;
  report({ code: "feature-unsupported", severity: "info", at: node.at, message });
}

function tellSkipped({ report }: Reading, node: JsonNode): void {
  const kind = [textIn(node, "type"), textIn(node, "scheme")].filter((part) => part !== undefined).join(" ");
  const message = `The security scheme \`${node.key}\` (${kind}) is left out; your own \`fetch\` can add it.`;
  report({ code: "feature-unsupported", severity: "warning", at: node.at, message });
}
