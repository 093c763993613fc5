import { child, children, isPresent, sortedChildren, type JsonNode } from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import type { Server, ServerVariable } from "./model.js";
import type { Reading } from "./report.js";

/** The servers of the document, in its order; where only its paths have any, those of the first path that does. */
export function serversOf(root: JsonNode): readonly Server[] {
  return children(serverList(root)).map((node) => {
    const url = textIn(node, "url") ?? "/";
    const names = [...url.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name);
    const variables = [...new Set(names)].map((name) => child(node, "variables", name)).filter(isPresent);
    return { at: node.at, url, description: textIn(node, "description"), variables: variables.map(variableOf) };
  });
}

/** Tells of servers of a path or an operation that are not the document's. */
export function refuseOtherServers({ root, report }: Reading, node: JsonNode): void {
  const servers = child(node, "servers");
  if (children(servers).length === 0 || urlsOf(servers) === urlsOf(serverList(root))) return;
  const message = "Servers of a single path or operation are not called; the document's own are.";
  report({ code: "feature-unsupported", severity: "warning", at: servers.at, message });
}

function serverList(root: JsonNode): JsonNode {
  const ofPaths = sortedChildren(child(root, "paths")).map((path) => child(path, "servers"));
  const lists = [child(root, "servers"), ...ofPaths];
  return lists.find((list) => children(list).length > 0) ?? child(root, "servers");
}

function urlsOf(servers: JsonNode): string {
  return children(servers)
    .map((server) => textIn(server, "url") ?? "/")
    .join("\n");
}

function variableOf(node: JsonNode): ServerVariable {
  return {
    at: node.at,
    name: node.key,
    default: textIn(node, "default") ?? "",
    description: textIn(node, "description"),
    values: textsIn(node, "enum"),
    env: textIn(node, "x-fetchsmith-env"),
  };
}
