import { child, children, isPresent, sortedChildren, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { Server, ServerVariable } from "./model.js";
import type { Reading } from "./report.js";

/**
 * The servers of the document, in its order; where only its paths have any, those of the first path that does.
 *
 * @param source Where the document comes from: relative servers stand beside it, where that is a URL.
 */
export function serversOf(reading: Reading, source: string): readonly Server[] {
  const { root } = reading;
  const servers = children(serverList(root)).map((node) => serverOf(node, reading, source));
  if (servers.length > 0 && !servers.some(hasHost)) tellRelative(reading, servers);
  return servers;
}

function serverOf(node: JsonNode, { report }: Reading, source: string): Server {
  const written = absolute(textIn(node, "url") ?? "/", source);
  const url = written.replace(/[?#].*$/su, "");
  if (url !== written) {
    const message = `A server's URL can have neither query nor fragment, for a path follows it: \`${url}\` is called.`;
    report({ code: "document-invalid", severity: "warning", at: node.at, message, fix: queryFix });
  }
  const variables = namesIn(url).map((name) => child(node, "variables", name));
  for (const { key } of variables.filter((variable) => !isPresent(variable))) {
    const message = `Nothing describes the variable \`${key}\` of this URL, so that it has no value unless \`createClient\` is given one.`;
    const fix = `Describe it under the server's \`variables\`, with a \`default\`.`;
    report({ code: "document-invalid", severity: "warning", at: node.at, message, fix });
  }
  const server = {
    at: node.at,
    url,
    description: textIn(node, "description"),
    variables: variables.map(variableOf),
  };
  const usual = usualUrl(server);
  if (variables.every(isPresent) && hasHost(server) && !isCallable(usual)) {
    const message = `The server \`${usual}\` cannot be called: requests are refused unless \`createClient\` is given another.`;
    report({ code: "document-invalid", severity: "warning", at: node.at, message, fix: callableFix });
  }
  return server;
}

const queryFix = "Describe what stands in the query as a parameter, or as a security scheme.";
const callableFix =
  "Correct the URL, or the default of its variables: a host is needed, neither blanks nor a password.";

/** Where a server is if its variables have the values that they have without a caller. */
function usualUrl({ url, variables }: Server): string {
  return variables.reduce((text, { name, default: usual = "" }) => text.replaceAll(`{${name}}`, () => usual), url);
}

/** Whether a URL is one to which the path of an operation can be added. */
function isCallable(url: string): boolean {
  if (!/^https?:\/\/[^/\\]/u.test(url) || !URL.canParse(url) || /[?#\s]/u.test(url)) return false;
  const { username, password } = new URL(url);
  return username === "" && password === "";
}

/** Whether a server can be called without knowing more; a variable in the place of the host may be one. */
function hasHost({ url }: Server): boolean {
  return /^(?:https?:\/\/|\{)/u.test(url);
}

function tellRelative({ report }: Reading, servers: readonly Server[]): void {
  const urls = servers.map(({ url }) => `\`${url}\``).join(", ");
  const message = `The document names no host (${urls}), so \`createClient\` needs \`baseUrl\`.`;
  const at = servers[0]?.at ?? "#/servers";
  report({
    code: "feature-unsupported",
    severity: "info",
    at,
    message,
    fix: "Give a server with a host, or read the document from its URL.",
  });
}

/** An operation's own server, or its path's, where that is not one of the document's, which have these URLs. */
export function ownServer(
  reading: Reading,
  { source, serverUrls }: { readonly source: string; readonly serverUrls: string },
  path: JsonNode,
  operation: JsonNode,
): Server | undefined {
  const { report } = reading;
  const lists = [child(operation, "servers"), child(path, "servers")];
  const servers = lists.find((list) => children(list).length > 0);
  if (servers === undefined || urlsOf(servers) === serverUrls) return undefined;
  const server = serverOf(child(servers, 0), reading, source);
  const usual = usualUrl(server);
  if (/^https?:\/\//u.test(usual)) return server;
  const message = `The server \`${usual}\` has no host, so the operation is called where the others are.`;
  report({ code: "feature-unsupported", severity: "warning", at: servers.at, message });
  return undefined;
}

/** What is relative stands beside the document, where that has a URL. */
export function absolute(url: string, source: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\{/iu.test(url) || !/^https?:\/\//u.test(source) || !URL.canParse(url, source)) return url;
  return new URL(url, source).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

function namesIn(url: string): readonly string[] {
  return [...new Set([...url.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name))];
}

function serverList(root: JsonNode): JsonNode {
  const ofPaths = sortedChildren(child(root, "paths")).map((path) => child(path, "servers"));
  const lists = [child(root, "servers"), ...ofPaths];
  return lists.find((list) => children(list).length > 0) ?? child(root, "servers");
}

/** The URLs of the document's servers, to tell those of an operation from. */
export function serverUrlsOf(root: JsonNode): string {
  return urlsOf(serverList(root));
}

function urlsOf(servers: JsonNode): string {
  return children(servers)
    .map((server) => textIn(server, "url") ?? "/")
    .join("\n");
}

function variableOf(node: JsonNode): ServerVariable {
  const values = children(child(node, "enum")).flatMap((value) => plainText(value) ?? []);
  return {
    at: node.at,
    name: node.key,
    default: plainText(child(node, "default")) ?? values[0],
    description: textIn(node, "description"),
    values,
    env: textIn(node, "x-fetchsmith-env"),
  };
}

/** A text, also one that is not in quotes, such as a port. */
function plainText({ value }: JsonNode): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
