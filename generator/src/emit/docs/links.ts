import type { Operation, Schema, Shape } from "../../model/model.js";
import { mentioned } from "../../plan/inside.js";
import { exportedSchemas, found, operationNames, schemaNames } from "../context.js";
import type { DocsContext } from "./docs-context.js";
import { code } from "./markdown.js";
import { anchor, link } from "./page.js";

/** Where one page mentions another. Pages stand in `docs/`, the README above them. */

/** Headings of the README that pages link to. */
export const readmeHeadings = {
  credentials: "Credentials",
  operations: "Documentation for API endpoints",
  models: "Documentation for models",
} as const;

/** The file of a page, as links have it: percent-encoded. */
export function pageFile(page: string): string {
  return `${encodeURIComponent(page)}.md`;
}

/** A link to a model's page, from a page in the same folder or from `folder`. */
export function modelLink(schema: Schema | string, context: DocsContext, folder = ""): string {
  const { type, page } = schemaNames(context, typeof schema === "string" ? schema : schema.name);
  return link(code(type), folder + pageFile(page));
}

/** A link to an operation's section on its tag's page, from a page in the same folder or from `folder`. */
export function operationLink(operation: Operation, context: DocsContext, folder = ""): string {
  const name = operationNames(context, operation).function;
  const { page } = found(context.names.tags.get(operation.tag), operation.tag);
  return link(code(name), folder + pageFile(page) + anchor(name));
}

/** A type as code that links to the page of the model in it; further models are linked behind it. */
export function linkedType(type: string, shape: Shape, context: DocsContext): string {
  const exported = new Set(exportedSchemas(context).map(({ name }) => name));
  const models = [...new Set(mentioned(shape))].filter((name) => exported.has(name));
  const [only] = models;
  if (only === undefined) return code(type);
  if (models.length > 1) return `${code(type)} (${models.map((name) => modelLink(name, context)).join(", ")})`;
  return link(code(type), pageFile(schemaNames(context, only).page));
}

/** The links at the end of every section and page. */
export function linksBack(top: string): string {
  return [
    link("Back to top", anchor(top)),
    link("Back to API list", `../README.md${anchor(readmeHeadings.operations)}`),
    link("Back to model list", `../README.md${anchor(readmeHeadings.models)}`),
    link("Back to README", "../README.md"),
  ].join(" · ");
}
