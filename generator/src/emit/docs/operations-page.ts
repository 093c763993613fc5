import type { Operation, Tag } from "../../model/model.js";
import { found } from "../context.js";
import { paramNames, withSdkNames } from "../sdk-names.js";
import type { DocsContext } from "./docs-context.js";
import { hasHost } from "./client-source.js";
import { operationLink } from "./links.js";
import { code, prose, proseLine } from "./markdown.js";
import { operationSection } from "./operation-section.js";
import { heading, paragraphs, table } from "./page.js";

/** The page of a tag: a table of its operations, and a section for each. */
export function operationsPage(tag: Tag, context: DocsContext): string {
  const { page } = found(context.names.tags.get(tag.name), tag.name);
  const operations = context.api.operations.filter((operation) => operation.tag === tag.name);
  return `${paragraphs(
    heading(1, page),
    prose(tag.description),
    baseUris(context),
    operationTable(operations, context),
    ...operations.map((operation) => operationSection(operation, page, context)),
  )}\n`;
}

/** Operations with what they send and do. Links lead to pages in `folder`. */
export function operationTable(operations: readonly Operation[], context: DocsContext, folder = ""): string {
  return table(
    ["Method", "HTTP request", "Description"],
    operations.map((operation) => [
      operationLink(operation, context, folder),
      `**${operation.method.toUpperCase()}** ${code(operation.path)}`,
      withSdkNames(proseLine(operation.summary ?? operation.description), paramNames(operation, context)),
    ]),
  );
}

function baseUris(context: DocsContext): string {
  const [first] = context.api.servers.filter(({ url }) => /^https?:\/\//.test(url));
  if (!hasHost(context) || first === undefined) return "All URIs are relative to the client's `baseUrl`.";
  return `All URIs are relative to ${code(first.url)}, unless the client is given another place.`;
}
