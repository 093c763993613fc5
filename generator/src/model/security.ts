import { child, children, compareText, isPresent, sortedChildren, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { ApiKeyScheme, Credential, SecurityScheme } from "./model.js";
import type { Reading } from "./report.js";

/** The security schemes that the generated code can use, sorted by id. */
export function schemesOf(reading: Reading): readonly SecurityScheme[] {
  return sortedChildren(child(reading.root, "components", "securitySchemes")).flatMap((node) => {
    const scheme = schemeOf(node);
    if (scheme === undefined) tellSkipped(reading, node);
    else if (isDelegated(node) && scheme.kind === "bearer") tellBearer(reading, node);
    return scheme ?? [];
  });
}

/** Ids of the schemes any set of which authorises an operation; its own requirements go before the document's. */
export function securityOf(
  root: JsonNode,
  operation: JsonNode,
  schemes: readonly SecurityScheme[],
): readonly (readonly string[])[] {
  const own = child(operation, "security");
  const alternatives = children(isPresent(own) ? own : child(root, "security"));
  return alternatives.flatMap((alternative) => {
    const asked = children(alternative).map(({ key }) => key);
    const known = asked.filter((id) => schemes.some((scheme) => scheme.id === id)).sort(compareText);
    return known.length > 0 || asked.length === 0 ? [known] : [];
  });
}

function schemeOf(node: JsonNode): SecurityScheme | undefined {
  const common = { at: node.at, id: node.key, description: textIn(node, "description") };
  const bearer = { ...common, kind: "bearer", token: credential(node, "token", "token") } as const;
  if (isDelegated(node)) return oauth2(node, common) ?? bearer;
  if (textIn(node, "type") === "apiKey") return apiKey(node, common);
  switch (textIn(node, "type") === "http" ? textIn(node, "scheme")?.toLowerCase() : undefined) {
    case "basic": {
      const username = credential(node, "username", "username");
      return { ...common, kind: "basic", username, password: credential(node, "password", "password") };
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
  if (place === undefined || wireName === undefined) return undefined;
  return { ...common, kind: "apiKey", in: place, wireName, key: credential(node, "key", "apiKey") };
}

function oauth2(node: JsonNode, common: Common): SecurityScheme | undefined {
  const tokenUrl = textIn(child(node, "flows", "clientCredentials"), "tokenUrl");
  if (tokenUrl === undefined || !/^https?:\/\//u.test(tokenUrl)) return undefined;
  return {
    ...common,
    kind: "oauth2",
    tokenUrl,
    clientId: credential(node, "clientId", "clientId"),
    clientSecret: credential(node, "clientSecret", "clientSecret"),
    scope: credential(node, "scope", "scope", "What to ask for. Default: what the server grants without."),
    tokenPlace: credential(node, "tokenUrl", "tokenUrl", `Where tokens come from. Default: ${tokenUrl}`),
    token: credential(node, "token", "token", "A token from somewhere else, in place of the client's own."),
  };
}

function credential(scheme: JsonNode, part: string, fallback: string, description?: string): Credential {
  const node = child(scheme, "x-fetchsmith-credentials", part);
  return {
    name: textIn(node, "name") ?? fallback,
    env: textIn(node, "env"),
    description: textIn(node, "description") ?? description,
  };
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
